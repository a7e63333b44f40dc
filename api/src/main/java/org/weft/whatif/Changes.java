package org.weft.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.input.Draft;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// The changes of one what-if: what is stated of facts, and what leaves.
final class Changes {

  /// Our choice: more is a scenario to be imported beside the landscape.
  static final int MOST = 200;

  private static final Set<EntityKind> KINDS_THAT_END =
      Set.of(
          EntityKind.ORGANIZATION,
          EntityKind.COLLABORATION,
          EntityKind.EFFORT,
          EntityKind.INITIATIVE,
          EntityKind.FLOW,
          EntityKind.SEAT,
          EntityKind.TIE,
          EntityKind.POST,
          EntityKind.NEED,
          EntityKind.SURVEY);

  private final List<WhatIfChangeInput> changes;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Integer> changeOfDraft = new ArrayList<>();

  /// @param raw the same as they were given, to know which fields are stated
  /// @throws InvalidArgumentException if one of them is not exactly one change
  Changes(List<WhatIfChangeInput> changes, List<? extends Map<String, ?>> raw) {
    this.changes = changes;
    for (int index = 0; index < changes.size(); index++) {
      var stated = raw.get(index);
      if (stated.size() != 1 || stated.containsValue(null)) {
        throw new InvalidArgumentException(
            "changes[" + index + "]", stated.keySet(), "must state exactly one change");
      }
      var fact = changes.get(index).fact();
      if (fact != null && stated.values().iterator().next() instanceof Map<?, ?> fields) {
        var names = fields.keySet().stream().map(String::valueOf).toList();
        drafts.add(new Draft(fact, Set.copyOf(names)));
        changeOfDraft.add(index);
      }
    }
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  List<Draft> drafts() {
    return drafts;
  }

  /// Where a field of a draft stands in the argument, such as `changes[2].flow.amount`.
  String path(int draft, String field) {
    var kind = drafts.get(draft).input().entity().name().toLowerCase(Locale.ROOT);
    return "changes[" + changeOfDraft.get(draft) + "]." + kind + "." + field;
  }

  /// What leaves, each with the index of the change that says so.
  ///
  /// @param view what the caller sees now
  /// @param changed the landscape with the other changes
  /// @throws InvalidArgumentException if it is not there
  Map<Fact, Integer> leaving(LandscapeView view, LandscapeSnapshot changed) {
    var leaving = new LinkedHashMap<Fact, Integer>();
    for (int index = 0; index < changes.size(); index++) {
      var change = changes.get(index);
      if (change.withdraws() != null) {
        var actor =
            new Subjects(view).actor("changes[" + index + "].withdraws", change.withdraws());
        leaving.putIfAbsent(changed.actors().get(actor.index()), index);
      } else if (change.ends() != null) {
        leaving.putIfAbsent(ending(index, change.ends(), view, changed), index);
      }
    }
    return leaving;
  }

  private static Fact ending(
      int index, EndedFactInput ends, LandscapeView view, LandscapeSnapshot changed) {
    var path = "changes[" + index + "].ends";
    if (!KINDS_THAT_END.contains(ends.kind())) {
      throw new InvalidArgumentException(
          path + ".kind", ends.kind(), "does not end: it is what facts are described with");
    }
    var key = key(view.snapshot().landscapeId(), ends);
    var found = key == null ? -1 : view.snapshot().find(ends.kind(), key).orElse(-1);
    if (found >= 0) {
      var fact = view.snapshot().facts(ends.kind()).get(found);
      if (fact.entity() == ends.kind()
          && fact.standing().visibility().isShownTo(view.clearance())) {
        return changed.facts(ends.kind()).get(found);
      }
    }
    throw unknown(path + ".key", ends.kind(), ends.key(), view);
  }

  private static @Nullable String key(String landscapeId, EndedFactInput ends) {
    var named = GlobalId.parse(ends.key());
    if (named.isEmpty()) {
      return ends.key();
    }
    var ref = named.get();
    return ref.landscapeId().equals(landscapeId) && ref.kind() == ends.kind() ? ref.key() : null;
  }

  static InvalidArgumentException unknown(
      String path, EntityKind kind, String key, LandscapeView view) {
    return new InvalidArgumentException(
        path,
        key,
        "names no %s of landscape '%s'".formatted(kind.typeName(), view.snapshot().landscapeId()));
  }
}
