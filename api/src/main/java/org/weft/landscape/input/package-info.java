/// What can be written: one record per kind, the same for mutations and importers. Constraints are
/// checked by the `validation` room; references name relations of the graph.
@NullMarked
package org.weft.landscape.input;

import org.jspecify.annotations.NullMarked;
