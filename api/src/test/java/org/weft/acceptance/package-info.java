/// Are the answers right? Real data sets whose answers somebody else knows, read into landscapes
/// and asked of the questions themselves. One line per known answer.
///
/// The data is not part of this repository: `./mvnw verify -Dweft.acceptance.data=FOLDER` says
/// where it is. A set is a class that implements [KnownAnswers]; [AcceptanceTest] lists them.
@NullMarked
package org.weft.acceptance;

import org.jspecify.annotations.NullMarked;
