package org.weft.analytics.duplication;

import java.util.List;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// One reason for a level, tied to facts.
///
/// @param facts what it rests on, the effort first
public record DuplicationReason(
    DuplicationReasonCode code, String sentence, List<Ref<Entity>> facts) {}
