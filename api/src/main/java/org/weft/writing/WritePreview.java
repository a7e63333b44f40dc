package org.weft.writing;

import java.util.List;

/// What a write would do.
///
/// @param outcomes one per draft, in the order of the drafts
/// @param problems in the order of the drafts
/// @param changes the facts that would differ, by kind and key
public record WritePreview(
    List<DraftOutcome> outcomes, List<Problem> problems, List<FactChange> changes) {}
