@NullMarked
package org.weft.analytics.sources;

import org.jspecify.annotations.NullMarked;
