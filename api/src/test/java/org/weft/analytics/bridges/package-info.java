@NullMarked
package org.weft.analytics.bridges;

import org.jspecify.annotations.NullMarked;
