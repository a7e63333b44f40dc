/// How the fields of facts are written in cells: a column is a component of an input record.
@NullMarked
package org.weft.importing.facts;

import org.jspecify.annotations.NullMarked;
