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
/// The mappings in `importing/mapping` need no YAML beside the tables. Of HDX HAPI's funding
/// (<https://hapi.humdata.org>, the CSV and workbooks on HDX, the JSON of the API):
///
/// | column | our field | note |
/// |---|---|---|
/// | `location_code` | `Place` | by ISO 3166-1 |
/// | `appeal_code`, `appeal_name`, `appeal_type` | `Collaboration`, its `description` | key as for tables of FTS; money outside of an appeal is skipped |
/// | `requirements_usd` | `Effort.description` | an effort for each appeal, country and begin |
/// | `funding_usd` | a flow of money to the appeal, from nobody named | of no basis: paid and committed together; 0 is none |
/// | `reference_period_start`, `_end` | `validFrom`, `validTo` | |
/// | `error` | | a row that has one is skipped |
///
/// Dropped: columns that the mapping does not name, once it was validated; rows that it skips, each
/// with a notice; of HAPI `funding_pct`, which follows, and the ids of HDX.
@NullMarked
package org.weft.importing.mapping;

import org.jspecify.annotations.NullMarked;
