"""Expected values for org.weft.algorithms, computed independently with NetworkX and NumPy.

Writes 200 seeded random graphs and what should come out of them to
src/test/resources/algorithms/oracle.json. Run again (Debian or Ubuntu), from the folder api:

    apt-get install -y python3-networkx python3-numpy
    /usr/bin/python3 src/test/python/oracle.py

A graph is a list of [i, j, amount]: i got amount from j. Row i of the share matrix is amount over
intake[i]; what is missing to the intake is the remainder. Fields of a case:

    hhi            sum of squared shares of amounts
    directed       betweenness, not normalized, edge i -> j
    undirected     the same on the simple undirected graph
    degree         Freeman degree centralization of the simple undirected graph
    between        Freeman betweenness centralization of the same
    idom           immediate dominators from node 0 along i -> j; -1 = not reached
    supply         immediate dominators over the flow j -> i from an added last node that feeds every
                   possible origin: no recorded intake, a remainder, or member of a closed loop
    hitting        f_ij, row by row
    hops           expected steps until the trace ends; null where a closed loop has no end
"""

import json
import platform
import random
from pathlib import Path

import networkx as nx
import numpy as np

CASES = 200
SEED = 20260917
TARGET = Path(__file__).parents[1] / "resources" / "algorithms" / "oracle.json"


def draw(rng):
    """Random flows: few to many nodes, sparse to dense, with loops, cycles, remainders, sinks."""
    n = rng.randint(3, 25)
    density = rng.choice([0.5, 1.0, 1.5, 2.5, 4.0]) / n
    loops = rng.random() < 0.3
    layered = rng.random() < 0.3  # mostly one direction: few cycles
    amounts = {}
    for i in range(n):
        for j in range(n):
            chance = density * (0.1 if layered and j <= i else 1)
            if (i != j or loops) and rng.random() < chance:
                amounts[i, j] = rng.randint(1, 10 ** rng.randint(1, 5))
    intake = []
    untold = rng.choice([0.0, 0.3, 0.7])
    for i in range(n):
        told = sum(a for (k, _), a in amounts.items() if k == i)
        intake.append(told + (rng.randint(1, 2 * told) if told and rng.random() < untold else 0))
    return n, amounts, intake


def closed_loops(graph, remainder):
    """Strongly connected sets with at least one edge that nothing enters from outside."""
    for members in nx.strongly_connected_components(graph):
        edges = [(i, j) for i in members for j in graph.successors(i)]
        if edges and all(j in members for _, j in edges) and not any(remainder[i] for i in members):
            yield members


def hitting(graph, w):
    """Probability of ever meeting j from i, by its definition: make j absorbing."""
    n = len(w)
    f = np.zeros((n, n))
    for j in range(n):
        f[j, j] = 1
        way = sorted(nx.ancestors(graph, j))  # from everywhere else there is no way to j
        if way:
            inner = np.eye(len(way)) - w[np.ix_(way, way)]
            f[way, j] = trusted(inner, lambda system: np.linalg.solve(system, w[way, j]))
    return f


def trusted(system, solution):
    """Refuses what is so nearly singular that NumPy is off by more than the 1e-9 compared."""
    if len(system) and np.linalg.cond(system) > 1e5:
        raise np.linalg.LinAlgError("ill-conditioned")
    return solution(system)


def case(rng):
    """Draws until NumPy's own answer can be trusted to the digits compared."""
    while (found := evaluate(rng, *draw(rng))) is None:
        pass
    return found


def evaluate(rng, n, amounts, intake):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from(amounts)
    w = np.zeros((n, n))
    for (i, j), amount in amounts.items():
        w[i, j] = amount / intake[i]
    told = [sum(a for (k, _), a in amounts.items() if k == i) for i in range(n)]
    remainder = [intake[i] > told[i] for i in range(n)]
    looped = set().union(*closed_loops(graph, remainder))

    inner = [i for i in range(n) if i not in looped]
    system = np.eye(len(inner)) - w[np.ix_(inner, inner)]
    try:
        f = hitting(graph, w)
        inverse = trusted(system, np.linalg.inv)
    except np.linalg.LinAlgError:
        return None
    assert np.allclose(f[np.ix_(inner, inner)], inverse / np.diag(inverse), atol=1e-11)
    hops = []
    for at, i in enumerate(inner):
        steps = sum(inverse[at, k] for k, v in enumerate(inner) if told[v])
        hops.append((i, None if any(f[i, v] > 0 for v in looped) else steps))
    hops = dict(hops)

    undirected = nx.Graph((i, j) for i, j in graph.edges if i != j)
    undirected.add_nodes_from(range(n))
    between = nx.betweenness_centrality(undirected, normalized=False)
    degrees = [undirected.degree(v) for v in range(n)]
    directed = nx.betweenness_centrality(graph, normalized=False)
    tops = (n - 1) * (n - 2)

    flow = graph.reverse()
    flow.add_edges_from((n, v) for v in range(n) if not told[v] or remainder[v] or v in looped)
    idom = nx.immediate_dominators(graph, 0)
    supply = nx.immediate_dominators(flow, n)

    held = np.array([rng.randint(0, 10 ** rng.randint(1, 6)) for _ in range(rng.randint(1, 12))] + [1])
    return {
        "n": n,
        "edges": [[i, j, a] for (i, j), a in rng.sample(sorted(amounts.items()), len(amounts))],
        "intake": intake,
        "amounts": held.tolist(),
        "hhi": number(np.sum((held / held.sum()) ** 2)),
        "directed": [number(directed[v]) for v in range(n)],
        "undirected": [number(between[v]) for v in range(n)],
        "degree": number(sum(max(degrees) - d for d in degrees) / tops),
        "between": number(sum(max(between.values()) - b for b in between.values()) * 2 / tops / (n - 1)),
        "idom": [idom.get(v, -1) for v in range(n)],
        "supply": [supply.get(v, -1) for v in range(n + 1)],
        "hitting": [[number(x) for x in row] for row in f],
        "hops": [None if hops.get(v) is None else number(hops[v]) for v in range(n)],
    }


def number(x):
    """Twelve digits are enough for a comparison at 1e-9, and keep the file small."""
    x = float(f"{x:.12g}")
    return int(x) if x == int(x) else x


def main():
    rng = random.Random(SEED)
    cases = [case(rng) for _ in range(CASES)]
    head = {
        "madeBy": "src/test/python/oracle.py",
        "seed": SEED,
        "python": platform.python_version(),
        "networkx": nx.__version__,
        "numpy": np.__version__,
    }
    lines = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
    TARGET.write_text(f'{{"header":{json.dumps(head)},\n"cases":[\n{lines}\n]}}\n')
    loops = sum(None in c["hops"] for c in cases)
    print(f"{TARGET.name}: {len(cases)} cases, {TARGET.stat().st_size} bytes, {loops} with a closed loop")


main()
