package org.weft.writing;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Drops the drafts that would put something above itself.
final class HierarchyCheck {

  private final Batch batch;
  private final References references;
  private final WhatIsThere graph;

  HierarchyCheck(Batch batch, References references, WhatIsThere graph) {
    this.batch = batch;
    this.references = references;
    this.graph = graph;
  }

  void check() {
    var moved = moved();
    if (moved.isEmpty()) {
      return;
    }
    var stored = graph.parents(batch.landscapeId(), moved);
    var found = dropCircles(stored);
    while (found && batch.isSkipping()) {
      found = dropCircles(stored);
    }
  }

  /// The facts that get another parent, and these parents: their ancestors in the graph are all
  /// that a circle can go through outside the batch.
  private Set<FactId> moved() {
    var moved = new HashSet<FactId>();
    for (var fact : batch.facts()) {
      var parent = Hierarchies.parent(fact, fact.after());
      if (parent != null && !parent.equals(Hierarchies.parent(fact, fact.state()))) {
        moved.addAll(FactId.named(parent.kind(), parent.key()));
        moved.addAll(FactId.named(fact.id().shared().kind(), fact.id().key()));
      }
    }
    return moved;
  }

  /// @return whether there was one
  private boolean dropCircles(Map<FactId, FactId> stored) {
    var hierarchies = new Hierarchies(batch.facts(), stored);
    var found = false;
    for (var circle : hierarchies.circles()) {
      var culprit = hierarchies.culprit(circle);
      if (culprit != null) {
        found = true;
        batch.drop(problem(circle, culprit));
      }
    }
    references.dropReferrersOfLost();
    return found;
  }

  private static Problem problem(Hierarchies.Circle circle, Hierarchies.Culprit culprit) {
    var parent = Hierarchies.parent(culprit.fact(), culprit.fact().after());
    return Problem.of(
        culprit.draft(),
        UserErrorCode.CYCLE,
        culprit.field(),
        parent == null ? null : parent.key(),
        "must not lead back to itself: " + circle.shown());
  }
}
