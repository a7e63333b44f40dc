/// Weft CSV and the workbook of the same tables: the inverse of `org.weft.importing.weftcsv`, whose
/// tables and cells are in `seed-data/WEFT-CSV.md`.
@NullMarked
package org.weft.exporting.weftcsv;

import org.jspecify.annotations.NullMarked;
