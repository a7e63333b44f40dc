package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// Whether something is so of a candidate.
///
/// @param holds null when too little is recorded to say
/// @param reason why, in a sentence
/// @param facts those that say that it holds, ordered by kind and key, at most 20; empty otherwise
public record CandidateJudgement(@Nullable Boolean holds, String reason, List<Ref<Entity>> facts) {}
