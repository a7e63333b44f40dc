@NullMarked
package org.weft.analytics.duplication;

import org.jspecify.annotations.NullMarked;
