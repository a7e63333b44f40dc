@NullMarked
package org.weft.analytics.networkmap;

import org.jspecify.annotations.NullMarked;
