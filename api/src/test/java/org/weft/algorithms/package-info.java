@NullMarked
package org.weft.algorithms;

import org.jspecify.annotations.NullMarked;
