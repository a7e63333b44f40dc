/// What do the numbers mean? The catalog of metric definitions, read from the graph schema, and the
/// GraphQL side of a figure.
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "entities", "paging"})
package org.weft.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
