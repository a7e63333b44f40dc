/// Which efforts mean much the same as a text? Keeps a vector beside the text of each effort and
/// proposal, written in the background when the text changes, and finds the nearest ones.
///
/// The vectors lie in nodes of their own (`Meaning`), so that no write waits for them, no version
/// rises and no snapshot holds them. Without the language model everything else works, and the
/// answer says that meaning was not searched.
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "graphdb"})
package org.weft.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
