package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

  /// A cell in which somebody in need is not served.
  ///
  /// @param isService whether the concept is a service, not an issue
  /// @param population `EVERYBODY` when the room names none
  private record Unmet(boolean isService, int concept, int population, List<Ref<Entity>> needs) {}

  private static final int MOST_CELLS = 200;
  private static final int EVERYBODY = -1;
  private static final Set<CoverageStatus> WITH_UNMET =
      Set.of(CoverageStatus.THIN, CoverageStatus.UNCOVERED);

  private final RoomFacts room;
  private final LandscapeView view;
  private final List<Unmet> unmet = new ArrayList<>();
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
    var people = cell.unmet().value();
    if (people == null || people <= 0) {
      return;
    }
    var service = cell.service();
    var needs =
        cell.need().factsUsed().stream()
            .filter(ref -> ref.kind() == EntityKind.NEED)
            .map(ref -> ref.<Entity>as())
            .toList();
    unmet.add(
        new Unmet(
            service != null,
            service == null ? index(cell.issue()) : index(service),
            index(cell.population()),
            needs));
  }

  private int index(@Nullable Ref<?> ref) {
    return ref == null ? EVERYBODY : view.snapshot().find(ref.kind(), ref.key()).orElseThrow();
  }

  /// Whether the need is known in every cell.
  boolean isTold() {
    return told;
  }

  /// Whether one who speaks for these populations speaks for somebody in unmet need.
  boolean speaksForUnmet(int[] spokenFor) {
    for (var cell : unmet) {
      if (isSpokenFor(cell, spokenFor)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpokenFor(Unmet cell, int[] spokenFor) {
    return cell.population() == EVERYBODY
        ? room.isConcerned(spokenFor)
        : room.speaksFor(spokenFor, cell.population());
  }

  /// The needs of those for whom such a voice speaks, ordered by key.
  List<Ref<Entity>> needsOf(Predicate<Predicate<int[]>> speaks) {
    return needs(cell -> speaks.test(spokenFor -> isSpokenFor(cell, spokenFor)));
  }

  /// The running efforts of an actor that serve somebody in unmet need.
  List<EffortFact> serving(Surroundings surroundings, ActorFact actor) {
    return unmet.isEmpty()
        ? List.of()
        : surroundings.efforts(actor).stream().filter(this::servesAny).toList();
  }

  /// Who of the landscape does so, by index of the actor: found in one pass over the efforts that
  /// concern the room.
  BitSet servers(Surroundings surroundings) {
    var servers = new BitSet();
    var efforts = view.snapshot().efforts();
    var concerned = surroundings.concerned();
    for (int at = concerned.nextSetBit(0);
        at >= 0 && !unmet.isEmpty();
        at = concerned.nextSetBit(at + 1)) {
      var effort = efforts.get(at);
      if (servesAny(effort)) {
        for (int actor : effort.runBy()) {
          servers.set(actor);
        }
      }
    }
    return servers;
  }

  private boolean servesAny(EffortFact effort) {
    for (var cell : unmet) {
      if (serves(effort, cell)) {
        return true;
      }
    }
    return false;
  }

  /// The needs that these efforts serve, ordered by key.
  List<Ref<Entity>> needsServedBy(List<EffortFact> efforts) {
    return needs(cell -> efforts.stream().anyMatch(effort -> serves(effort, cell)));
  }

  private List<Ref<Entity>> needs(Predicate<Unmet> isMeant) {
    return Named.ordered(unmet.stream().filter(isMeant).flatMap(cell -> cell.needs().stream()));
  }

  /// Whether an effort is about the concept of a cell and serves its population; one that states no
  /// population serves all.
  private boolean serves(EffortFact effort, Unmet cell) {
    var snapshot = view.snapshot();
    return (cell.isService()
            ? isRelated(snapshot.services(), effort.services(), cell.concept())
            : isRelated(snapshot.issues(), effort.issues(), cell.concept()))
        && (cell.population() == EVERYBODY
            || effort.populations().length == 0
            || isRelated(snapshot.populations(), effort.populations(), cell.population()));
  }

  private static boolean isRelated(Hierarchy hierarchy, int[] nodes, int meant) {
    for (int node : nodes) {
      if (hierarchy.isRelated(node, meant)) {
        return true;
      }
    }
    return false;
  }
}
