/// Reads tables row by row, whether they are CSV, TSV or sheets of a workbook: to a format all
/// cells are texts, numbers and dates written as Weft CSV writes them.
@NullMarked
package org.weft.importing.tables;

import org.jspecify.annotations.NullMarked;
