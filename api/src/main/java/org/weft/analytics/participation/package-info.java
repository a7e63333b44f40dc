/// Who says that it takes part, and who does? What is claimed against what somebody checked, per
/// collaboration and per organization. Where nobody was asked, the gap is not known, never zero.
///
/// Source: Foot, on how to collaborate across organizations to solve big problems: claims of
/// collaborating exceed taking part by about a half.
@NullMarked
package org.weft.analytics.participation;

import org.jspecify.annotations.NullMarked;
