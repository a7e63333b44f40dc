package org.weft.reconciling;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What somebody decided about two actors.
///
/// @param keep key of the actor that stayed; null unless they were merged
/// @param merged the other one as it was; null unless they were merged
/// @param version of the landscape afterwards
public record ReconciliationDecision(
    String by,
    OffsetDateTime at,
    @Nullable String keep,
    @Nullable ReconciliationMerged merged,
    long version) {}
