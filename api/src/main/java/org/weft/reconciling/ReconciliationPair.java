package org.weft.reconciling;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;

/// Two actors of one landscape of which it is asked whether they are one.
///
/// @param a the one that was there first
/// @param b the one that came
/// @param score in 0..1; null when it was decided without having been proposed
/// @param decision null while it is open
public record ReconciliationPair(
    Ref<Actor> a,
    Ref<Actor> b,
    @Nullable Double score,
    List<ReconciliationReason> reasons,
    ReconciliationState state,
    @Nullable ReconciliationDecision decision) {

  public String aKey() {
    return a.key();
  }

  public String bKey() {
    return b.key();
  }

  /// The same for both orders of two keys.
  static String id(String a, String b) {
    return Stream.of(a, b).sorted().collect(Collectors.joining("\n"));
  }

  String id() {
    return id(a.key(), b.key());
  }

  /// Its place in the queue, unique: the surest first, last what was never proposed.
  String place() {
    var doubt = score == null ? 3000 : 1000 + Math.round(1000 * (1 - score));
    return doubt + " " + id();
  }

  EntityKind kind() {
    return a.kind();
  }
}
