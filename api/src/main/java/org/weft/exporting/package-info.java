/// Takes a landscape out, as the one who asks may see it, in formats that others read.
///
/// A format is a sub-package with an {@link org.weft.exporting.Exporter}; nothing else names it.
/// Facts come from the graph page by page, as the input records that would write them again
/// (`writing`), and go out as they come: memory does not grow with the landscape.
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "graphdb", "writing", "operations"})
package org.weft.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
