/// Weft JSON Lines, the backup of a landscape: the inverse of `org.weft.importing.jsonlines`, which
/// says how its lines are.
@NullMarked
package org.weft.exporting.jsonlines;

import org.jspecify.annotations.NullMarked;
