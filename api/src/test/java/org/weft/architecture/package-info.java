/// Which room may use which, as tests.
@NullMarked
package org.weft.architecture;

import org.jspecify.annotations.NullMarked;
