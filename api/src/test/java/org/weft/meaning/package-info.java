@NullMarked
package org.weft.meaning;

import org.jspecify.annotations.NullMarked;
