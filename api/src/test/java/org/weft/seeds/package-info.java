/// What the READMEs of `seed-data` work out by hand, asked of the server.
@NullMarked
package org.weft.seeds;

import org.jspecify.annotations.NullMarked;
