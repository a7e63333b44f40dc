@NullMarked
package org.weft.analytics.participation;

import org.jspecify.annotations.NullMarked;
