@NullMarked
package org.weft.operations;

import org.jspecify.annotations.NullMarked;
