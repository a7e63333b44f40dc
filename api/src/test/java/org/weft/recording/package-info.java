@NullMarked
package org.weft.recording;

import org.jspecify.annotations.NullMarked;
