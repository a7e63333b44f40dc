package org.weft.analytics.gaps;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Link;
import org.weft.landscape.view.NeedFact;
import org.weft.landscape.view.Subjects;

/// The cells asked, numbered in the order of concept, place and population keys.
///
/// @param byService whether concepts are services, not issues
public record CellAxes(boolean byService, Axis concepts, Axis places, Axis populations) {

  /// Our choice: 300 places × 300 concepts, some 100 bytes a cell.
  private static final int MOST_CELLS = 100_000;

  /// @throws InvalidArgumentException if a name is not in the landscape, or too many cells are
  ///   asked
  static CellAxes of(LandscapeView view, CoverageQuestion question) {
    var snapshot = view.snapshot();
    var subjects = new Subjects(view);
    var byService = question.services() != null;
    var concepts =
        byService
            ? axis(subjects, snapshot.services(), "services", question.services())
            : axis(subjects, snapshot.issues(), "issues", question.issues());
    var axes =
        new CellAxes(
            byService,
            concepts,
            new Axis(snapshot.places(), placesAsked(subjects, snapshot.places(), question)),
            new Axis(snapshot.populations(), populationsAsked(subjects, question)));
    axes.requireFewCells();
    return axes;
  }

  private static Axis axis(
      Subjects subjects, Hierarchy hierarchy, String argument, @Nullable List<String> names) {
    return new Axis(
        hierarchy,
        names == null
            ? hierarchy.roots().toArray()
            : subjects.nodes(hierarchy.kind(), argument, names));
  }

  private static int[] placesAsked(Subjects subjects, Hierarchy places, CoverageQuestion question) {
    if (question.places() != null) {
      return subjects.nodes(EntityKind.PLACE, "places", question.places());
    }
    if (question.placesWithin() != null) {
      int outer = subjects.node(EntityKind.PLACE, "placesWithin", question.placesWithin());
      return places.descendants(outer).toArray();
    }
    return IntStream.range(0, places.size()).toArray();
  }

  private static int[] populationsAsked(Subjects subjects, CoverageQuestion question) {
    return question.populations() == null
        ? new int[] {Axis.EVERYTHING}
        : subjects.nodes(EntityKind.POPULATION, "populations", question.populations());
  }

  private void requireFewCells() {
    long cells = (long) concepts.size() * places.size() * populations.size();
    if (cells > MOST_CELLS) {
      throw new InvalidArgumentException(
          "places",
          places.size(),
          "makes %d cells with the concepts and populations asked; must be at most %d"
              .formatted(cells, MOST_CELLS));
    }
  }

  int size() {
    return concepts.size() * places.size() * populations.size();
  }

  public int cell(int concept, int place, int population) {
    return (concept * places.size() + place) * populations.size() + population;
  }

  int conceptSlot(int cell) {
    return cell / populations.size() / places.size();
  }

  int concept(int cell) {
    return concepts.node(conceptSlot(cell));
  }

  int place(int cell) {
    return places.node(cell / populations.size() % places.size());
  }

  int population(int cell) {
    return populations.node(cell % populations.size());
  }

  /// The way from a concept to the efforts that state it.
  Link effortsByConcept() {
    return byService ? Link.EFFORTS_DELIVERING : Link.EFFORTS_ON;
  }

  int[] conceptsOf(EffortFact effort) {
    return byService ? effort.services() : effort.issues();
  }

  int conceptOf(NeedFact need) {
    return byService ? need.service() : need.issue();
  }

  /// What else narrows a need: its service where cells are about issues, and the other way round.
  int otherOf(NeedFact need) {
    return byService ? need.issue() : need.service();
  }
}
