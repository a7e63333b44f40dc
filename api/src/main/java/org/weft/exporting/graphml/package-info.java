/// GraphML 1.0, http://graphml.graphdrawing.org: what NetworkX, igraph, Gephi and yEd read.
@NullMarked
package org.weft.exporting.graphml;

import org.jspecify.annotations.NullMarked;
