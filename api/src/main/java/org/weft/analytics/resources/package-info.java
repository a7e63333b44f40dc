/// Which kinds of resources does nobody give, or only one? How much of one is there?
///
/// Allowed dependencies: `landscape`.
@NullMarked
package org.weft.analytics.resources;

import org.jspecify.annotations.NullMarked;
