@NullMarked
package org.weft.analytics.depth;

import org.jspecify.annotations.NullMarked;
