package org.weft.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.Draft;
import org.weft.validation.Constraints;

/// Works out what a batch would do, against the graph as it is while its landscape is locked.
///
/// In this order: what each draft means, the rules of its fields, the references, the hierarchies.
/// What is left out on the way takes along what refers to it; so what remains is right.
final class Planner {

  private final String landscapeId;
  private final Constraints constraints;
  private final WhatIsThere graph;

  Planner(String landscapeId, Constraints constraints, WhatIsThere graph) {
    this.landscapeId = landscapeId;
    this.constraints = constraints;
    this.graph = graph;
  }

  Plan plan(List<Draft> drafts, WriteRules rules) {
    WriteWatch.current().planning(drafts.size());
    var holders = graph.identifiedActors(landscapeId, KeyResolution.wanted(drafts));
    var keys = new KeyResolution(constraints, holders);
    keys.resolve(drafts);
    return plan(drafts, keys.named(), rules);
  }

  /// The same, of drafts whose facts are known already.
  Plan plan(List<Draft> drafts, NamedDrafts keys, WriteRules rules) {
    var batch = new Batch(landscapeId, drafts, keys.ids(), rules.onProblem(), constraints);
    keys.problems().forEach(batch::note);
    var stored = graph.storedFacts(landscapeId, wanted(keys));
    var references = new References(batch, graph, keys.aliases(), stored.keySet());
    gather(drafts, keys.ids(), stored, batch, references);
    var ifTouchedIn = rules.ifTouchedIn();
    if (ifTouchedIn != null) {
      batch.facts().forEach(fact -> refuseLater(fact, ifTouchedIn, batch));
    }
    if (rules.keepsOtherSources()) {
      batch.facts().forEach(fact -> OtherSources.keep(fact, batch));
    }
    batch.facts().forEach(batch::apply);
    references.check();
    new HierarchyCheck(batch, references, graph).check();
    return batch.plan(references::target);
  }

  /// What each draft is about; null where that is not known.
  List<@Nullable FactId> name(List<Draft> drafts) {
    var holders = graph.identifiedActors(landscapeId, KeyResolution.wanted(drafts));
    var keys = new KeyResolution(constraints, holders);
    keys.resolve(drafts);
    return keys.named().ids();
  }

  /// What the batch writes, what might have the same key, and what aliases might be keys of.
  private static Set<FactId> wanted(NamedDrafts keys) {
    var wanted = new HashSet<FactId>();
    for (var id : keys.ids()) {
      if (id != null) {
        wanted.addAll(FactId.named(id.shared().kind(), id.key()));
      }
    }
    keys.aliases()
        .keySet()
        .forEach(key -> wanted.addAll(FactId.named(EntityKind.ORGANIZATION, key)));
    return wanted;
  }

  /// Takes the drafts of one fact together.
  private static void gather(
      List<Draft> drafts,
      List<@Nullable FactId> ids,
      Map<FactId, StoredFact> stored,
      Batch batch,
      References references) {
    var owners = new HashMap<FactId, FactId>();
    stored.keySet().forEach(id -> owners.put(id.shared(), id));
    for (var index = 0; index < drafts.size(); index++) {
      var id = ids.get(index);
      if (id == null) {
        continue;
      }
      var owner = owners.computeIfAbsent(id.shared(), _ -> id);
      if (!owner.equals(id)) {
        batch.note(taken(index, id, owner));
        continue;
      }
      var fact = batch.find(id);
      if (fact == null) {
        fact = new PlannedFact(id, stored.get(id), references::meant);
        batch.add(fact);
      }
      fact.add(index, drafts.get(index));
    }
  }

  private static Problem taken(int index, FactId id, FactId owner) {
    return Problem.of(
        index,
        UserErrorCode.KEY_TAKEN,
        "key",
        id.key(),
        "must not be the key of an existing " + owner.kind().typeName());
  }

  private static void refuseLater(PlannedFact fact, long ifTouchedIn, Batch batch) {
    if (fact.touchedIn() > ifTouchedIn) {
      for (var index : fact.drafts()) {
        batch.note(
            Problem.of(
                index,
                UserErrorCode.CHANGED_SINCE,
                "ifTouchedIn",
                String.valueOf(ifTouchedIn),
                "must be " + fact.touchedIn() + ", the version that last wrote it"));
      }
    }
  }
}
