/// Which kinds of resources does nobody give, or only one?
///
/// Allowed dependencies: `landscape`.
@NullMarked
package org.weft.analytics.resources;

import org.jspecify.annotations.NullMarked;
