/// Brings files of others into a landscape: importers as plug-ins, problems of the data as notices,
/// one transaction for all that is written.
///
/// A format is a sub-package with one {@link org.weft.importing.Importer}; nothing else names it.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "landscape",
      "graphdb",
      "writing",
      "validation",
      "paging",
      "reconciling"
    })
package org.weft.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
