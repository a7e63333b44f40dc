/// Where has nobody looked? Sources that cover an issue in a place, and in which nobody is recorded
/// to have looked for it there.
///
/// That nothing was found means little while a register that would list it has not been opened.
/// Source: Foot, on surveying the landscape before a launch.
@NullMarked
package org.weft.analytics.sources;

import org.jspecify.annotations.NullMarked;
