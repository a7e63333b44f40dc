/// The kernel: the words of the field as types, the snapshot of one landscape, and the view that
/// every question is asked of. JDK and JSpecify only; it knows no database, no GraphQL and no
/// framework.
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.weft.landscape;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
