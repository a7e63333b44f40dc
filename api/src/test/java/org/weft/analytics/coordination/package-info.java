@NullMarked
package org.weft.analytics.coordination;

import org.jspecify.annotations.NullMarked;
