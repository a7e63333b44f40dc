package org.weft.landscape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a fact comes from and how far it holds.
///
/// @param validFrom first day, null when not stated
/// @param validTo last day, null when open or not stated
/// @param touchedIn the landscape version that last wrote the fact
public record Provenance(
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Ref<Source> source,
    EvidenceBasis evidence,
    Visibility visibility,
    long touchedIn) {}
