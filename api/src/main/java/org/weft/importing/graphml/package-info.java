/// GraphML, a format of graphs: version 1.0 (and 1.1), <http://graphml.graphdrawing.org/>.
///
/// | source field | our field | note |
/// |---|---|---|
/// | `key` with `attr.name`, `for`, `default` | | names the attributes; see `networks` for those that are kept |
/// | `node`, its `data` | an actor | |
/// | `node/@labels`, `edge/@label` | type, kind | as Neo4j's APOC writes them |
/// | `y:NodeLabel`, `y:EdgeLabel` | label | of yEd |
/// | `edge/@source`, `@target`, its `data` | a tie | an end that is no node: rejected |
/// | `graph/@edgedefault`, `edge/@directed` | | an undirected edge is one tie |
/// | a `type` that is `true` or `false` | | two kinds of nodes of igraph, taken as organizations, with one notice |
/// | `graph` within a node | | taken as if it were beside it, with a notice |
/// | `hyperedge` | | left out, with a notice |
///
/// Dropped: ports, weights, positions, colors, data of the graph itself; other attributes are named
/// in one notice.
@NullMarked
package org.weft.importing.graphml;

import org.jspecify.annotations.NullMarked;
