/// Any table as facts, by a mapping in YAML (YAML 1.2, <https://yaml.org/spec/1.2.2/>), which
/// `seed-data/MAPPING.md` documents. A mapping only names and cleans; it computes nothing and runs
/// nothing.
///
/// | mapping | our field | note |
/// |---|---|---|
/// | a kind of fact under `facts` | that fact | several facts of one key are one |
/// | a field of it | the component of that name | as Weft CSV writes it, after cleaning |
/// | `source` | the import's `Source` | |
///
/// Dropped: columns that the mapping does not name, once it was validated; rows that it skips, each
/// with a notice. The mappings in `importing/mapping` need no YAML beside the tables.
@NullMarked
package org.weft.importing.mapping;

import org.jspecify.annotations.NullMarked;
