"""Expected values for undirected networks, computed independently with NetworkX and python-igraph.

Writes 120 seeded random graphs, with cycles, self-loops, isolated nodes and several components, and
what should come out of them to src/test/resources/algorithms/networks.json. Run again (Debian or
Ubuntu), from the folder api:

    apt-get install -y python3-networkx python3-igraph
    /usr/bin/python3 src/test/python/oracle_networks.py

A graph is a list of [i, j, strength]; strengths are 1, 2 or 4, so that sums of 1 / strength are
exact. Fields of a case:

    degree         ties to others, loops left out
    betweenness    not normalized, each pair once
    weighted       the same with cost 1 / strength
    closeness      harmonic, not normalized
    near           the same with cost 1 / strength
    constraint     Burt's; null without ties
    effective      effective size; null without ties
    groups         a random division
    modularity     of that division (igraph); null without ties
    louvain        modularity that igraph's multilevel method reaches; null without ties
"""

import json
import math
import random
from pathlib import Path

import igraph
import networkx as nx

CASES = 120
SEED = 20261125
TARGET = Path(__file__).parents[1] / "resources" / "algorithms" / "networks.json"


def draw(rng):
    n = rng.randint(1, 24)
    density = rng.choice([0.0, 0.7, 1.2, 2.0, 4.0]) / n
    edges = []
    for i in range(n):
        for j in range(i, n):
            if rng.random() < (density / 3 if i == j else density):
                edges.append([i, j, rng.choice([1, 2, 4])])
    rng.shuffle(edges)
    return n, [e if rng.random() < 0.5 else [e[1], e[0], e[2]] for e in edges]


def listed(values, n):
    return [None if v not in values or math.isnan(values[v]) else round(values[v], 12) for v in range(n)]


def solve(n, edges, rng):
    graph = nx.Graph()
    graph.add_nodes_from(range(n))
    for i, j, strength in edges:
        if i != j:
            graph.add_edge(i, j, cost=1 / strength)
    groups = [rng.randrange(max(1, n // 4)) for _ in range(n)]
    plain = igraph.Graph(n=n, edges=list(graph.edges()))
    tied = plain.ecount() > 0
    return {
        "nodes": n,
        "edges": edges,
        "degree": [graph.degree(v) for v in range(n)],
        "betweenness": listed(nx.betweenness_centrality(graph, normalized=False), n),
        "weighted": listed(nx.betweenness_centrality(graph, normalized=False, weight="cost"), n),
        "closeness": listed(nx.harmonic_centrality(graph), n),
        "near": listed(nx.harmonic_centrality(graph, distance="cost"), n),
        "constraint": listed(nx.constraint(graph), n),
        "effective": listed(nx.effective_size(graph), n),
        "groups": groups,
        "modularity": round(plain.modularity(groups), 12) if tied else None,
        "louvain": round(plain.modularity(plain.community_multilevel().membership), 12) if tied else None,
    }


def check(case):
    """igraph agrees with NetworkX, so neither is trusted alone."""
    plain = igraph.Graph(n=case["nodes"], edges=[(i, j) for i, j, _ in case["edges"] if i != j])
    cost = [1 / s for i, j, s in case["edges"] if i != j]
    for ours, theirs in (
        (case["betweenness"], plain.betweenness(directed=False)),
        (case["weighted"], plain.betweenness(directed=False, weights=cost) if cost else case["weighted"]),
    ):
        assert all(abs(a - b) < 1e-9 for a, b in zip(ours, theirs)), (ours, theirs)
    for ours, theirs in zip(case["constraint"], plain.constraint()):
        assert (ours is None) == math.isnan(theirs) and (ours is None or abs(ours - theirs) < 1e-9)


def main():
    rng = random.Random(SEED)
    cases = []
    for _ in range(CASES):
        case = solve(*draw(rng), rng)
        check(case)
        cases.append(case)
    TARGET.write_text("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]\n")


if __name__ == "__main__":
    main()
