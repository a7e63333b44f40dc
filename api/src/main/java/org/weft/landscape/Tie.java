package org.weft.landscape;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A relation between two actors.
public record Tie(
    String landscapeId,
    String key,
    TieKind kind,
    Ref<Actor> from,
    Ref<Actor> to,
    @Nullable String depthScheme,
    @Nullable String depthCode,
    @Nullable Impetus impetus,
    @Nullable Ref<Actor> impetusBy,
    @Nullable Ref<Actor> claimedBy,
    @Nullable Ref<Actor> confirmedBy,
    @Nullable Double share,
    @Nullable Double criticality,
    @Nullable Double substitutability,
    @Nullable ResourceKind resourceKind,
    List<SharedContent> sharedContents,
    @Nullable LocalDate askedAt,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.TIE;
  }
}
