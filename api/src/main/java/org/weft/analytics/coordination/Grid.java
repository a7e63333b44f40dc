package org.weft.analytics.coordination;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.gaps.Axis;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Link;
import org.weft.landscape.view.Subjects;

/// The cells asked: themes (a concept for a population) in places. Themes go by number: all
/// populations of the first concept, then of the next.
///
/// @param byService whether concepts are services, not issues
/// @param populations nodes, or `EVERYTHING` alone
record Grid(
    LandscapeView view, boolean byService, Units concepts, int[] populations, Units places) {

  private static final int MOST_THEMES = 1 << 20;
  private static final int MOST_CELLS = 2_000_000;
  private static final int[] EVERYBODY = {Axis.EVERYTHING};

  /// @throws InvalidArgumentException if a name is not in the landscape, one lies in another, or
  ///   there are more than a million concepts × populations
  static Grid of(LandscapeView view, CoordinationQuestion question) {
    var snapshot = view.snapshot();
    var subjects = new Subjects(view);
    var byService = question.services() != null;
    var argument = byService ? "services" : "issues";
    var hierarchy = byService ? snapshot.services() : snapshot.issues();
    var names = byService ? question.services() : question.issues();
    var concepts =
        names == null
            ? hierarchy.roots().toArray()
            : subjects.nodes(hierarchy.kind(), argument, names);
    var populations =
        question.populations() == null
            ? EVERYBODY
            : subjects.nodes(EntityKind.POPULATION, "populations", question.populations());
    if (question.populations() != null) {
      // Only asked whether one lies in another.
      new Units(snapshot.populations(), populations, "populations");
    }
    if ((long) concepts.length * populations.length > MOST_THEMES) {
      throw new InvalidArgumentException(
          "populations",
          populations.length,
          "makes more than %d themes with the %s asked".formatted(MOST_THEMES, argument));
    }
    return new Grid(
        view,
        byService,
        new Units(hierarchy, concepts, argument),
        populations,
        new Units(snapshot.places(), places(subjects, snapshot.places(), question), "places"));
  }

  private static int[] places(Subjects subjects, Hierarchy places, CoordinationQuestion question) {
    if (question.places() != null) {
      return subjects.nodes(EntityKind.PLACE, "places", question.places());
    }
    var within = question.placesWithin();
    int outer = within == null ? -1 : subjects.node(EntityKind.PLACE, "placesWithin", within);
    return IntStream.range(0, places.size())
        .filter(place -> places.isLeaf(place) && (outer < 0 || places.isWithin(place, outer)))
        .toArray();
  }

  /// @throws InvalidArgumentException if there are more than two million cells
  void requireListable() {
    long cells = (long) themes() * places.size();
    if (cells > MOST_CELLS) {
      throw new InvalidArgumentException(
          "places",
          places.size(),
          "makes %d cells with the concepts and populations asked; must be at most %d"
              .formatted(cells, MOST_CELLS));
    }
  }

  int themes() {
    return concepts.size() * populations.length;
  }

  int theme(int concept, int population) {
    return concept * populations.length + population;
  }

  int concept(int theme) {
    return concepts.unit(theme / populations.length);
  }

  int population(int theme) {
    return populations[theme % populations.length];
  }

  BitSet allThemes() {
    var all = new BitSet();
    all.set(0, themes());
    return all;
  }

  BitSet allPlaces() {
    var all = new BitSet();
    all.set(0, places.hierarchy().size());
    return all;
  }

  /// Marks every place that is one of these, lies in one, or contains one.
  void markRelated(int[] nodes, BitSet marked) {
    var hierarchy = places.hierarchy();
    for (int node : nodes) {
      hierarchy.descendants(node).forEach(marked::set);
      for (int above = node; above >= 0; above = hierarchy.parent(above)) {
        marked.set(above);
      }
    }
  }

  /// The way from a concept to the efforts that state it.
  Link effortsByConcept() {
    return byService ? Link.EFFORTS_DELIVERING : Link.EFFORTS_ON;
  }

  int[] conceptsOf(EffortFact effort) {
    return byService ? effort.services() : effort.issues();
  }

  /// Whether an effort serves a population of a theme: it says nothing else.
  boolean serves(EffortFact effort, int theme) {
    int population = population(theme);
    if (population == Axis.EVERYTHING || effort.populations().length == 0) {
      return true;
    }
    for (int served : effort.populations()) {
      if (view.snapshot().populations().isRelated(served, population)) {
        return true;
      }
    }
    return false;
  }

  @Nullable Ref<Issue> issue(int theme) {
    return byService ? null : view.snapshot().ref(concepts.hierarchy(), concept(theme));
  }

  @Nullable Ref<Service> service(int theme) {
    return byService ? view.snapshot().ref(concepts.hierarchy(), concept(theme)) : null;
  }

  @Nullable Ref<Population> populationRef(int theme) {
    int population = population(theme);
    return population == Axis.EVERYTHING
        ? null
        : view.snapshot().ref(view.snapshot().populations(), population);
  }

  Ref<Place> place(int position) {
    return view.snapshot().ref(places.hierarchy(), places.node(position));
  }

  /// Orders themes and places as a reader would look them up.
  String name(int theme, int position) {
    int population = population(theme);
    return String.join(
        "\u0000",
        concepts.hierarchy().key(concept(theme)),
        population == Axis.EVERYTHING ? "" : view.snapshot().populations().key(population),
        places.hierarchy().key(places.node(position)));
  }
}
