/// The scalars of the contract (`graph-schema/graphql/scalars.graphqls`), strict in what they take
/// and in what they give.
@NullMarked
package org.weft.scalars;

import org.jspecify.annotations.NullMarked;
