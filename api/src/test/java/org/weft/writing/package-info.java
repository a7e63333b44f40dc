@NullMarked
package org.weft.writing;

import org.jspecify.annotations.NullMarked;
