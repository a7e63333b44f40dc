@NullMarked
package org.weft.analytics.gaps;

import org.jspecify.annotations.NullMarked;
