/// GEXF, the format of Gephi for networks that have attributes, a hierarchy and a time: versions
/// 1.1 draft, 1.2 and 1.3, <https://gexf.net/>.
///
/// | source field | our field | note |
/// |---|---|---|
/// | `attributes` with `class`, `attribute` with `title`, `default` | | see `networks` for those that are kept |
/// | `attvalue/@for`, `@id`, `@value` | | of a value that changes the latest counts, with a notice |
/// | `node/@id`, `@label` | an actor and its name | |
/// | `node/@pid`, `parents/parent/@for`, a node within a node | `partOf` | of several the first by alphabet |
/// | `node/@start`, `@end`, `spells` | `validFrom`, `validTo` | several spells: from the first day to the last, with a notice |
/// | `edge/@source`, `@target` | a tie | an end that is no node: rejected |
/// | `edge/@type`, `graph/@defaultedgetype` | | undirected where neither says it; mutual is without direction |
/// | `edge/@kind`, `@label` | `Tie.kind` | |
/// | `edge/@start`, `@end`, `spells` | `validFrom`, `validTo` | a tie for each spell |
/// | `@startopen`, `@endopen` | | the day after, the day before |
///
/// Dropped: weights, `viz:` and `meta`, times that are no dates (one notice); other attributes are
/// named in one notice.
@NullMarked
package org.weft.importing.gexf;

import org.jspecify.annotations.NullMarked;
