/// Validation: whether what somebody states keeps the rules of its fields, checked by Micronaut
/// Validation inside Spring. No reflection; constraints are read when the server is compiled.
///
/// Everything of `io.micronaut` stays in this room. It fails closed: a type or a controller method
/// that was not indexed at compile time is an error, never a silent pass.
@NullMarked
@ApplicationModule(allowedDependencies = "landscape")
package org.weft.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
