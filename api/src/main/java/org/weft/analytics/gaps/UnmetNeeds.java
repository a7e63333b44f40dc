package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Ref;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;

/// For whom needs are unmet in the places of a room: the cells of `coverage` on its issues, and on
/// the services of its collaboration, in its places, for its populations. A room without places is
/// asked of the widest ones.
///
/// Cost: that of `coverage` for these cells. Of more than 200 nothing is told.
final class UnmetNeeds {

  private static final int MOST_CELLS = 200;
  private static final int EVERYBODY = -1;
  private static final Set<CoverageStatus> WITH_UNMET =
      Set.of(CoverageStatus.THIN, CoverageStatus.UNCOVERED);

  private final RoomFacts room;
  private final LandscapeView view;
  private final Map<Integer, List<Ref<Entity>>> needs = new HashMap<>();
  private boolean told = true;

  UnmetNeeds(RoomFacts room) {
    this.room = room;
    this.view = room.view();
    var places = ids(view.snapshot().places(), room.places());
    if (places.isEmpty()) {
      places = ids(view.snapshot().places(), view.snapshot().places().roots().toArray());
    }
    if (places.isEmpty()) {
      told = false;
      return;
    }
    var populations = ids(view.snapshot().populations(), room.populations());
    var cells =
        CoverageQuestion.EVERYTHING
            .inPlaces(places)
            .forPopulations(populations.isEmpty() ? null : populations);
    int perConcept = places.size() * Math.max(1, populations.size());
    var issues = ids(view.snapshot().issues(), issues());
    if (!issues.isEmpty()) {
      read(cells.ofIssues(issues), perConcept * issues.size());
    }
    var services = ids(view.snapshot().services(), services());
    if (!services.isEmpty()) {
      read(cells.ofServices(services), perConcept * services.size());
    }
    told &= !issues.isEmpty() || !services.isEmpty();
  }

  private int[] issues() {
    return room.issues().length > 0 ? room.issues() : view.snapshot().issues().roots().toArray();
  }

  private int[] services() {
    var collaboration = room.collaboration();
    Governance governance = collaboration == null ? null : collaboration.governance();
    return governance == null ? new int[0] : governance.services();
  }

  /// Global ids, since a key could look like one.
  private List<String> ids(Hierarchy hierarchy, int[] nodes) {
    return Arrays.stream(nodes)
        .mapToObj(node -> GlobalId.of(view.snapshot().ref(hierarchy, node)))
        .toList();
  }

  private void read(CoverageQuestion question, int cells) {
    if (cells > MOST_CELLS) {
      told = false;
      return;
    }
    var coverage = CoverageAnalysis.answer(view, question);
    told &= coverage.counts().unknown() == 0;
    coverage.listCells(WITH_UNMET, MOST_CELLS).forEach(this::put);
  }

  private void put(CoverageCell cell) {
    var unmet = cell.unmet().value();
    if (unmet != null && unmet > 0) {
      var population = cell.population();
      int index =
          population == null
              ? EVERYBODY
              : view.snapshot().find(EntityKind.POPULATION, population.key()).orElseThrow();
      var facts = needs.computeIfAbsent(index, any -> new ArrayList<>());
      cell.need().factsUsed().stream()
          .filter(ref -> ref.kind() == EntityKind.NEED)
          .forEach(ref -> facts.add(ref.as()));
    }
  }

  /// Whether the need is known in every cell.
  boolean isTold() {
    return told;
  }

  /// Whether one who speaks for these populations speaks for somebody in unmet need.
  boolean speaksForUnmet(int[] spokenFor) {
    for (int population : needs.keySet()) {
      if (population == EVERYBODY
          ? room.isConcerned(spokenFor)
          : room.speaksFor(spokenFor, population)) {
        return true;
      }
    }
    return false;
  }

  /// Whether an effort serves somebody in unmet need; one that states no population serves all.
  boolean serves(EffortFact effort) {
    return needs.keySet().stream().anyMatch(population -> serves(effort, population));
  }

  private boolean serves(EffortFact effort, int population) {
    var populations = view.snapshot().populations();
    return population == EVERYBODY
        || effort.populations().length == 0
        || Arrays.stream(effort.populations())
            .anyMatch(served -> populations.isRelated(served, population));
  }

  /// The needs behind all this, ordered by key.
  List<Ref<Entity>> facts() {
    return Named.ordered(needs.values().stream().flatMap(List::stream));
  }

  /// The running efforts of an actor that serve them.
  List<EffortFact> serving(Surroundings surroundings, ActorFact actor) {
    return needs.isEmpty()
        ? List.of()
        : surroundings.efforts(actor).stream().filter(this::serves).toList();
  }
}
