package org.weft.landscape;

/// Anything that a landscape holds, with its texts, as callers see it.
public sealed interface Entity
    permits Actor,
        Source,
        Sector,
        Issue,
        Service,
        Population,
        Place,
        Person,
        Post,
        Effort,
        Initiative,
        Seat,
        Tie,
        ResourceFlow,
        Need,
        Survey,
        SeatTemplate {

  /// The slug of its landscape.
  String landscapeId();

  /// Its own key, unique per landscape and kind.
  String key();

  EntityKind entity();

  Provenance provenance();

  /// The reference that names it.
  default <T> Ref<T> ref() {
    return new Ref<>(landscapeId(), entity(), key());
  }
}
