package org.weft.writing;

import java.util.Map;
import java.util.Set;
import org.weft.landscape.Identifier;

/// What a plan has to know of a landscape beside its own drafts.
interface WhatIsThere {

  Map<FactId, StoredFact> storedFacts(String landscapeId, Set<FactId> ids);

  /// Those of the facts that references may name.
  Set<FactId> knownFacts(String landscapeId, Set<FactId> ids);

  /// Who has these identifiers; those that nobody has are absent.
  Map<Identifier, Set<FactId>> identifiedActors(String landscapeId, Set<Identifier> wanted);

  /// The parent of each named thing, of its parent, and so on up.
  Map<FactId, FactId> parents(String landscapeId, Set<FactId> ids);

  /// Whether other drafts than those of the plan are about the fact; they may be left out.
  default boolean isDraftedElsewhere(FactId id) {
    return false;
  }
}
