/// Tests of the room `reconciling`.
@NullMarked
package org.weft.reconciling;

import org.jspecify.annotations.NullMarked;
