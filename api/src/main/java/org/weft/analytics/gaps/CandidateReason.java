package org.weft.analytics.gaps;

import java.util.List;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// A reason why somebody could fill a seat.
///
/// @param facts ordered by kind and key, at most 20
public record CandidateReason(CandidateReasonCode code, String sentence, List<Ref<Entity>> facts) {}
