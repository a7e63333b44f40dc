package org.weft.landscape.view;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Impetus;
import org.weft.landscape.TieKind;

/// A relation between two actors.
///
/// @param depthScheme scheme of the depth code, null when unknown
/// @param impetus null when unknown
/// @param share share owned or controlled, in 0..1, null when unknown
public record TieFact(
    int index,
    String key,
    TieKind kind,
    int from,
    int to,
    @Nullable String depthScheme,
    @Nullable String depthCode,
    @Nullable Impetus impetus,
    int impetusBy,
    int claimedBy,
    int confirmedBy,
    @Nullable Double share,
    Standing standing)
    implements Fact {
  @Override
  public EntityKind entity() {
    return EntityKind.TIE;
  }
}
