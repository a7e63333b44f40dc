package org.weft.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.reconciling.ReconciliationPair;
import org.weft.reconciling.ReconciliationReason;

/// An actor of an upload, and an actor of the landscape, or another of the upload, that it is or
/// may be.
///
/// @param actor the other one
/// @param actorKey its key
/// @param key that the upload uses
/// @param score null when somebody decided it
record ImportActorMatch(
    Ref<Actor> actor,
    String actorKey,
    String key,
    @Nullable Double score,
    List<ReconciliationReason> reasons) {

  static ImportActorMatch of(ReconciliationPair pair) {
    return new ImportActorMatch(pair.a(), pair.aKey(), pair.bKey(), pair.score(), pair.reasons());
  }
}
