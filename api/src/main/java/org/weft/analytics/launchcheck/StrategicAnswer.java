package org.weft.analytics.launchcheck;

import org.jspecify.annotations.Nullable;

/// A strategic question, and whether it is answered.
///
/// @param answer null when there is none
public record StrategicAnswer(
    StrategicQuestion question, String sentence, boolean answered, @Nullable String answer) {}
