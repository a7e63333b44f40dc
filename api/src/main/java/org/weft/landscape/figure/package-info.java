/// The metric contract: what comes with every number that Weft gives.
@NullMarked
package org.weft.landscape.figure;

import org.jspecify.annotations.NullMarked;
