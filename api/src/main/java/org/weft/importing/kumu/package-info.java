/// Kumu, maps of actors: JSON blueprints and project backups,
/// <https://docs.kumu.io/guides/import/blueprints>, and spreadsheets.
///
/// | source field | our field | note |
/// |---|---|---|
/// | `elements[]`, sheet with a column Label | an actor | see `networks` for the fields that are kept |
/// | `_id`, `id`, ID; else `label` | | what connections call it |
/// | `attributes` | | of a backup; in a blueprint its fields lie beside `label` |
/// | `type`, `element type` | person, collaboration, `type` | |
/// | `connections[]`, sheet with columns From and To | a tie | ends by id or label |
/// | an end that no element has | an actor | with a notice; an id `elem-…`: rejected |
/// | `direction` | | mutual, undirected and none: without direction |
/// | `reversed` | | the ends are exchanged |
/// | `type`, `connection type`, else `label` | `Tie.kind` | |
///
/// Dropped: maps, views, loops, pictures, `pinned`, `delayed`; other fields, tags among them, are
/// named in one notice.
@NullMarked
package org.weft.importing.kumu;

import org.jspecify.annotations.NullMarked;
