package org.weft.landscape.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Impetus;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SharedContent;
import org.weft.landscape.TieKind;

/// A relation between two actors.
///
/// @param depthScheme scheme of the depth code, null when unknown
/// @param impetus null when unknown
/// @param share share owned or controlled, in 0..1, null when unknown
/// @param criticality of `DEPENDS_ON`: how much `from` needs it, in 0..1, null when unknown
/// @param substitutability of `DEPENDS_ON`: how easily another could replace `to`, in 0..1, null
///   when unknown
/// @param resourceKind of `DEPENDS_ON`: what it is about, null for every kind
/// @param sharedContents what the two share, in the order of the enum; empty when unknown
/// @param askedAt the day on which the other side was asked to confirm, null when it was not or
///   that is not known
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
    @Nullable Double criticality,
    @Nullable Double substitutability,
    @Nullable ResourceKind resourceKind,
    List<SharedContent> sharedContents,
    @Nullable LocalDate askedAt,
    Standing standing)
    implements Fact {
  @Override
  public EntityKind entity() {
    return EntityKind.TIE;
  }
}
