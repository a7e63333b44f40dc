@NullMarked
package org.weft.analytics.power;

import org.jspecify.annotations.NullMarked;
