@NullMarked
package org.weft.analytics.resources;

import org.jspecify.annotations.NullMarked;
