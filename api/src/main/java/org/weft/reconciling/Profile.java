package org.weft.reconciling;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;

/// What is known of an actor to find out whether another record means it too.
///
/// @param key of the actor, or of the draft
/// @param names the usual one first
/// @param places names of the places it is in
/// @param around names of those places, and of all that they lie within
/// @param source key of the source that tells of it
public record Profile(
    EntityKind kind,
    String key,
    List<String> names,
    List<Identifier> identifiers,
    Set<String> places,
    Set<String> around,
    @Nullable String website,
    @Nullable String source) {

  public Profile {
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
    places = Set.copyOf(places);
    around = Set.copyOf(around);
  }

  /// The usual name; empty when none is known.
  String name() {
    return names.isEmpty() ? "" : names.getFirst();
  }
}
