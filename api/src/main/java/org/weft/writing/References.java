package org.weft.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;

/// What the drafts of a batch refer to: each reference names something of the landscape, or of the
/// batch.
final class References {

  private final Batch batch;
  private final WhatIsThere graph;
  private final Map<String, String> aliases;
  private final Set<FactId> known;
  private final Map<FactId, List<Integer>> referrers = new HashMap<>();

  /// @param aliases keys that actors are also referred to by, with the keys that they have
  /// @param known facts that are in the graph
  References(
      Batch batch, WhatIsThere graph, Map<String, String> aliases, Collection<FactId> known) {
    this.batch = batch;
    this.graph = graph;
    this.aliases = aliases;
    this.known = new HashSet<>(known);
  }

  /// The key that is meant: of a global id, of an actor known by its identifiers, or what was
  /// stated.
  String meant(FactField field, String stated) {
    var global = GlobalId.parse(stated);
    if (global.isPresent()
        && global.get().landscapeId().equals(batch.landscapeId())
        && FactId.kinds(to(field)).contains(global.get().kind())) {
      return global.get().key();
    }
    var alias = aliases.get(stated);
    var isAlias =
        alias != null
            && to(field) == EntityKind.ORGANIZATION
            && named(field, stated).stream().noneMatch(id -> known.contains(id) || isDrafted(id));
    return isAlias && alias != null ? alias : stated;
  }

  /// Drops the drafts that refer to nothing, and those that refer to what only they make.
  void check() {
    var targets = new HashSet<FactId>();
    for (var fact : batch.facts()) {
      visit(fact, (_, field, key) -> targets.addAll(named(field, key)));
    }
    targets.removeAll(known);
    targets.removeIf(id -> batch.find(id) != null);
    known.addAll(graph.knownFacts(batch.landscapeId(), targets));
    for (var fact : batch.facts()) {
      var unknown = new ArrayList<Problem>();
      visit(
          fact,
          (index, field, key) -> {
            remember(index, field, key);
            if (find(field, key) == null) {
              unknown.add(unknown(index, field, key));
            }
          });
      unknown.forEach(batch::drop);
    }
    dropReferrersOfLost();
  }

  /// A new fact that none of the remaining drafts makes takes its referrers with it.
  void dropReferrersOfLost() {
    for (var gone = batch.nextLost(); gone != null; gone = batch.nextLost()) {
      for (var index : referrers.getOrDefault(gone.id(), List.of())) {
        var fact = batch.factOf(index);
        if (fact != null && !batch.isDropped(index)) {
          dropIfLost(fact, index);
        }
      }
    }
  }

  private void dropIfLost(PlannedFact fact, int index) {
    var unknown = new ArrayList<Problem>();
    visit(
        fact,
        (referrer, field, key) -> {
          if (referrer == index && find(field, key) == null) {
            unknown.add(unknown(index, field, key));
          }
        });
    unknown.forEach(batch::drop);
  }

  /// The fact that a reference names.
  ///
  /// @throws IllegalStateException if there is none: then it was not checked
  FactId target(FactField field, String key) {
    var found = find(field, key);
    if (found == null) {
      throw new IllegalStateException(field.name() + " names nothing: " + key);
    }
    return found;
  }

  /// What a reference names, in the graph or in the batch; null when there is no such thing. When
  /// the batch is refused anyway, a wrong draft counts as if it were right.
  private @Nullable FactId find(FactField field, String key) {
    for (var id : named(field, key)) {
      var fact = batch.find(id);
      if (known.contains(id) || fact != null && (!batch.isSkipping() || fact.isAlive())) {
        return id;
      }
    }
    return null;
  }

  private interface Visitor {
    void visit(int index, FactField field, String key);
  }

  /// Visits what the drafts of a fact state, not what it referred to before.
  private void visit(PlannedFact fact, Visitor visitor) {
    for (var index : fact.drafts()) {
      var draft = batch.draft(index);
      for (var field : fact.shape().references()) {
        if (draft.stated().contains(field.name())
            && field.valueIn(draft.input(), stated -> meant(field, stated))
                instanceof List<?> keys) {
          keys.forEach(key -> visitor.visit(index, field, key.toString()));
        }
      }
    }
  }

  private void remember(int index, FactField field, String key) {
    named(field, key).stream()
        .filter(id -> batch.find(id) != null)
        .forEach(id -> referrers.computeIfAbsent(id, _ -> new ArrayList<>()).add(index));
  }

  private Problem unknown(int index, FactField field, String key) {
    if (named(field, key).stream().anyMatch(this::isDrafted)) {
      return Problem.of(
          index,
          UserErrorCode.REFERS_TO_SKIPPED,
          field.name(),
          key,
          "must name something that is written: its own draft was left out");
    }
    var what = to(field) == EntityKind.ORGANIZATION ? "n actor" : " " + to(field).typeName();
    return Problem.of(
        index,
        UserErrorCode.UNKNOWN_REFERENCE,
        field.name(),
        key,
        "must name a" + what + " of landscape '" + batch.landscapeId() + "'");
  }

  private boolean isDrafted(FactId id) {
    return batch.find(id) != null || graph.isDraftedElsewhere(id);
  }

  private static List<FactId> named(FactField field, String key) {
    return FactId.named(to(field), key);
  }

  private static EntityKind to(FactField field) {
    var reference = field.reference();
    if (reference == null) {
      throw new IllegalArgumentException(field.name() + " is no reference");
    }
    return reference.to();
  }
}
