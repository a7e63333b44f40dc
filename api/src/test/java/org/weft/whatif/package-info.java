@NullMarked
package org.weft.whatif;

import org.jspecify.annotations.NullMarked;
