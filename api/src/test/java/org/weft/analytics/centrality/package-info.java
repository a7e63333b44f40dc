@NullMarked
package org.weft.analytics.centrality;

import org.jspecify.annotations.NullMarked;
