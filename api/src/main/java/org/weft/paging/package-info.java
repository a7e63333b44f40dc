/// Pages of a list: what a caller asks for, what comes back, and the cursors in between.
@NullMarked
package org.weft.paging;

import org.jspecify.annotations.NullMarked;
