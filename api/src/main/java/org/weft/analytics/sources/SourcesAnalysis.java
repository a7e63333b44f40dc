package org.weft.analytics.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.Source;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SourceFact;

/// Which sources cover what is asked, and in which of them nobody looked.
public final class SourcesAnalysis {

  /// As many as one list shows. Our choice.
  private static final int MOST_SHOWN = 500;

  private static final Comparator<UnsearchedSource> LONGEST_AGO =
      Comparator.comparing(
              UnsearchedSource::lastCheckedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(row -> row.issue().key())
          .thenComparing(row -> row.place().key())
          .thenComparing(row -> row.source().key());

  private final LandscapeSnapshot snapshot;
  private final SourcesQuestion asked;
  private final List<SourceFact> sources;
  private final Searches searches;

  private SourcesAnalysis(LandscapeView view, SourcesQuestion asked) {
    this.snapshot = view.snapshot();
    this.asked = asked;
    this.sources = view.sources().filter(this::mayCover).toList();
    this.searches = new Searches(view, asked);
  }

  /// Asks the first 1000 pairs; the answer says so when there are more.
  public static SourcesNotSearched answer(LandscapeView view, SourcesQuestion asked) {
    return new SourcesAnalysis(view, asked).answer();
  }

  private SourcesNotSearched answer() {
    var unsearched = new ArrayList<UnsearchedSource>();
    var without = new ArrayList<IssueInPlace>();
    int pairs = asked.issues().length * asked.places().length;
    for (int pair = 0; pair < Math.min(pairs, SourcesQuestion.MOST_PAIRS); pair++) {
      int issue = asked.issues()[pair / asked.places().length];
      int place = asked.places()[pair % asked.places().length];
      var covering = sources.stream().filter(source -> covers(source, issue, place)).toList();
      var named =
          new IssueInPlace(
              snapshot.ref(snapshot.issues(), issue), snapshot.ref(snapshot.places(), place));
      if (covering.isEmpty()) {
        without.add(named);
      }
      for (var source : covering) {
        var day = lastChecked(source, issue, place);
        if (day == null || asked.since() != null && day.isBefore(asked.since())) {
          unsearched.add(
              new UnsearchedSource(snapshot.ref(source), named.issue(), named.place(), day));
        }
      }
    }
    var unknown =
        sources.stream()
            .filter(source -> !isScoped(source))
            .map(snapshot::<Source>ref)
            .sorted(Comparator.comparing(Ref::key))
            .toList();
    return new SourcesNotSearched(
        asked.since(),
        unsearched.stream().sorted(LONGEST_AGO).limit(MOST_SHOWN).toList(),
        without.stream()
            .sorted(
                Comparator.comparing((IssueInPlace row) -> row.issue().key())
                    .thenComparing(row -> row.place().key()))
            .limit(MOST_SHOWN)
            .toList(),
        unknown.stream().limit(MOST_SHOWN).toList(),
        pairs > SourcesQuestion.MOST_PAIRS
            || Math.max(unsearched.size(), Math.max(without.size(), unknown.size())) > MOST_SHOWN);
  }

  private static boolean isScoped(SourceFact source) {
    return source.issues().length > 0 && source.places().length > 0;
  }

  /// Not if what it states rules out everything asked.
  private boolean mayCover(SourceFact source) {
    return meets(snapshot.issues(), source.issues(), asked.issues())
        && meets(snapshot.places(), source.places(), asked.places());
  }

  private static boolean meets(Hierarchy hierarchy, int[] stated, int[] asked) {
    return stated.length == 0
        || Arrays.stream(asked).anyMatch(node -> common(hierarchy, stated, node).length > 0);
  }

  private boolean covers(SourceFact source, int issue, int place) {
    return common(snapshot.issues(), source.issues(), issue).length > 0
        && common(snapshot.places(), source.places(), place).length > 0;
  }

  /// What lies both in the node and in what is stated.
  private static int[] common(Hierarchy hierarchy, int[] stated, int node) {
    return Arrays.stream(stated)
        .filter(one -> hierarchy.isRelated(one, node))
        .map(one -> hierarchy.isWithin(one, node) ? one : node)
        .distinct()
        .toArray();
  }

  /// Null unless somebody looked at everything of the issue and the place that the source covers.
  private @Nullable LocalDate lastChecked(SourceFact source, int issue, int place) {
    LocalDate earliest = null;
    for (int narrower : common(snapshot.issues(), source.issues(), issue)) {
      for (int part : common(snapshot.places(), source.places(), place)) {
        var day = searches.last(source.index(), narrower, part);
        if (day == null) {
          return null;
        }
        earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
      }
    }
    return earliest;
  }
}
