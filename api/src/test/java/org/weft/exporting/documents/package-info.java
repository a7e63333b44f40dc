@NullMarked
package org.weft.exporting.documents;

import org.jspecify.annotations.NullMarked;
