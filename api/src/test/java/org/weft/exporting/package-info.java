@NullMarked
package org.weft.exporting;

import org.jspecify.annotations.NullMarked;
