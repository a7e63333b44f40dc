/// What every request passes: limits, errors that name argument, value and rule, time.
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "graphdb"})
package org.weft.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
