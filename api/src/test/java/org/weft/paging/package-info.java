@NullMarked
package org.weft.paging;

import org.jspecify.annotations.NullMarked;
