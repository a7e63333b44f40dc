@NullMarked
package org.weft.analytics.comparison;

import org.jspecify.annotations.NullMarked;
