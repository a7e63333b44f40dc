/// Weft CSV, the format of this product: one CSV file per kind of fact, for people with a
/// spreadsheet. Its tables are in `seed-data/WEFT-CSV.md`.
///
/// CSV as in RFC 4180, UTF-8, the first row names the columns. A column is a component of the
/// record in `org.weft.landscape.input` that the row becomes, under the same name: so the mapping
/// is the identity, and a new component is a new column.
///
/// | in a cell | means |
/// |---|---|
/// | nothing | unknown |
/// | `a;b;c` | a list; `\;` is a semicolon within an item, `\\` a backslash |
/// | `scheme:id` | an identifier; the first colon splits, `\:` is one within the scheme |
/// | `'=a` | the text `=a`: an apostrophe guards what a spreadsheet would run |
/// | `-` as `source` | none is known; an empty cell stands for the import |
/// | `2024-03-31`, `true`, `120`, `1250.50` | a date, a truth value, a number |
/// | `UPPER_SNAKE` | a word of the code list of the column |
///
/// A column that is absent leaves what is there.
@NullMarked
package org.weft.importing.weftcsv;

import org.jspecify.annotations.NullMarked;
