package org.weft.analytics.gaps;

import java.util.List;
import org.weft.landscape.view.SeatTemplateFact;

/// A seat that a room needs, and who asks for it.
///
/// @param templates those that ask for it, ordered by key; none unless `by` is `TEMPLATE`
record Requirement(WantedSeat seat, SeatRequirement by, List<SeatTemplateFact> templates) {}
