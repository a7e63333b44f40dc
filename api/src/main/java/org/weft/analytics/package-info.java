/// The questions: each a pure function of a view, in a room of its own. Only the launch check,
/// which asks all of them, knows the others; power asks dependence who stands behind a giver, and
/// coordination counts in the cells of gaps, and bridges take the network of centrality.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"landscape", "algorithms", "graphdb", "meaning", "paging"})
package org.weft.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
