@NullMarked
package org.weft.scalars;

import org.jspecify.annotations.NullMarked;
