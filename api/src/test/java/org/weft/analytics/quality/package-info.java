@NullMarked
package org.weft.analytics.quality;

import org.jspecify.annotations.NullMarked;
