/// Long work that runs by itself while others look: how far it is, that it should end, and where
/// its result can be fetched.
///
/// Whoever has such work hands it to {@link org.weft.operations.Operations}; what the work is, this
/// room does not know. Operations are known as long as the server runs, the latest ones.
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "writing"})
package org.weft.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
