@NullMarked
package org.weft.entities;

import org.jspecify.annotations.NullMarked;
