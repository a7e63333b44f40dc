/// Kills the server, its database and its callers at random moments, and looks whether each import
/// is then there whole or not at all, and whether every acknowledged write is.
@NullMarked
package org.weft.crash;

import org.jspecify.annotations.NullMarked;
