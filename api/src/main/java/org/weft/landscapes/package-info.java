/// Which landscapes are there, and how is one seen? Reads a landscape at its current version into a
/// snapshot, keeps snapshots by `(landscape, version)`, and hands each request its view.
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "graphdb", "paging"})
package org.weft.landscapes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
