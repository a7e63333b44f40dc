@NullMarked
package org.weft.analytics.dependence;

import org.jspecify.annotations.NullMarked;
