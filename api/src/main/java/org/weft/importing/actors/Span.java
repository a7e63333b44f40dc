package org.weft.importing.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When something held; null where it is not said.
///
/// @param from first day
/// @param to last day
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

  public static final Span UNKNOWN = new Span(null, null);
}
