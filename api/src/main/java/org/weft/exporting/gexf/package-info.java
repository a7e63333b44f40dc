/// GEXF 1.3, https://gexf.net: what Gephi reads, with the time in which nodes and edges hold.
@NullMarked
package org.weft.exporting.gexf;

import org.jspecify.annotations.NullMarked;
