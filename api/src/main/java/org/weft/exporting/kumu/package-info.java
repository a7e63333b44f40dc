/// A map of Kumu as a JSON blueprint, https://docs.kumu.io: elements and connections.
@NullMarked
package org.weft.exporting.kumu;

import org.jspecify.annotations.NullMarked;
