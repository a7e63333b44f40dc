package org.weft.importing.actors;

import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;
import org.weft.landscape.TieKind;

/// One tie as it is mentioned.
///
/// @param key null to make it of the two ends, the kind and the first day
/// @param isDirected whether it matters which end is which
/// @param share fraction in 0..1
/// @param depth `scheme:code` of the code list `depth-codes`
public record Tie(
    Origin origin,
    @Nullable String key,
    TieKind kind,
    String from,
    String to,
    boolean isDirected,
    @Nullable Double share,
    @Nullable String depth,
    Span span) {

  public Tie(Origin origin, @Nullable String key, TieKind kind, String from, String to, Span span) {
    this(origin, key, kind, from, to, true, null, null, span);
  }
}
