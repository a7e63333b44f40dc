@NullMarked
package org.weft.exporting.weftcsv;

import org.jspecify.annotations.NullMarked;
