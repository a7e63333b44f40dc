@NullMarked
package org.weft.analytics.launchcheck;

import org.jspecify.annotations.NullMarked;
