package org.weft.analytics.participation;

import java.util.List;

/// The collaborations of a landscape by how far claims exceed taking part.
///
/// @param collaborationCount all there are
/// @param evaluableCount those of which the gap is known
/// @param collaborations largest gap first, unknown gaps last, then most claims, then by key
public record ParticipationGaps(
    int collaborationCount, int evaluableCount, List<Participation> collaborations) {}
