/// What formats share in writing: XML and JSON as streams, and cells of tables.
@NullMarked
package org.weft.exporting.documents;

import org.jspecify.annotations.NullMarked;
