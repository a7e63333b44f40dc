/// How good is what is recorded? What is unknown, by kind and field; what has no source or an old
/// one; who may be recorded twice; what refers to somebody that has ended.
///
/// Facts come from the snapshot. Names, websites, identifiers, codes and sources are not in it:
/// {@link QualityQueries} reads them once per version, and a what-if lays its changes over them.
/// Nothing is decided here: two actors of one name stay two until somebody reviews them.
@NullMarked
package org.weft.analytics.quality;

import org.jspecify.annotations.NullMarked;
