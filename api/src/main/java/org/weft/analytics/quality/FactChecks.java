package org.weft.analytics.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeView;

/// What is looked for in each fact by itself. One pass over the facts per check.
final class FactChecks {

  /// The kinds of facts; sources stand for themselves.
  static final List<EntityKind> KINDS =
      List.of(
          EntityKind.ORGANIZATION,
          EntityKind.COLLABORATION,
          EntityKind.POST,
          EntityKind.EFFORT,
          EntityKind.INITIATIVE,
          EntityKind.SEAT,
          EntityKind.TIE,
          EntityKind.FLOW,
          EntityKind.NEED,
          EntityKind.SURVEY,
          EntityKind.SEAT_TEMPLATE);

  /// What has happened does not grow stale.
  private static final List<EntityKind> EVENTS = List.of(EntityKind.FLOW, EntityKind.SURVEY);

  private final LandscapeView view;
  private final Descriptions descriptions;
  private final Findings findings;
  private final LocalDate staleBefore;
  private final Map<String, LocalDate> retrieved;

  FactChecks(
      LandscapeView view, Descriptions descriptions, Findings findings, LocalDate staleBefore) {
    this.view = view;
    this.descriptions = descriptions;
    this.findings = findings;
    this.staleBefore = staleBefore;
    this.retrieved = descriptions.retrieved();
  }

  void run() {
    for (var kind : KINDS) {
      var counted = counted(kind);
      lacking(counted);
      whole(QualityCheck.ONLY_CLAIMED, counted, FactChecks::isOnlyClaimed);
      whole(QualityCheck.WITHOUT_SOURCE, counted, fact -> descriptions.source(fact) == null);
      if (!EVENTS.contains(kind)) {
        whole(QualityCheck.AGE_UNKNOWN, counted, fact -> lastKnown(fact) == null);
        stale(counted);
      }
      for (var reference : Fields.references(kind)) {
        findings.field(
            QualityCheck.ENDED_REFERENCE,
            counted,
            new Field<>(
                reference.name(),
                fact -> IntStream.of(reference.actors().apply(fact)).anyMatch(one -> one >= 0),
                fact -> IntStream.of(reference.actors().apply(fact)).anyMatch(this::hasEnded)));
      }
    }
    lacking(counted(EntityKind.SOURCE));
  }

  private Counted<Fact> counted(EntityKind kind) {
    var all = new ArrayList<Fact>();
    var leftOut = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    for (var fact : view.snapshot().facts(kind)) {
      if (fact.entity() == kind) {
        view.exclusion(fact)
            .ifPresentOrElse(reason -> leftOut.merge(reason, 1, Integer::sum), () -> all.add(fact));
      }
    }
    return new Counted<>(kind, all, view.snapshot()::ref, leftOut);
  }

  private void lacking(Counted<Fact> counted) {
    Fields.ofFacts(counted.kind())
        .forEach(field -> findings.field(QualityCheck.UNKNOWN_FIELD, counted, field));
  }

  private void whole(QualityCheck check, Counted<Fact> counted, Predicate<Fact> isFound) {
    if (findings.isAsked(check, counted, null)) {
      var found = counted.all().stream().filter(isFound).toList();
      findings.alone(check, counted, found);
    }
  }

  private void stale(Counted<Fact> counted) {
    if (findings.isAsked(QualityCheck.STALE, counted, null)) {
      var dated = counted.all().stream().filter(fact -> lastKnown(fact) != null).toList();
      findings.groups(
          QualityCheck.STALE,
          null,
          counted,
          dated,
          dated.stream()
              .filter(this::isStale)
              .collect(
                  Collectors.groupingBy(this::datingSource, TreeMap::new, Collectors.toList())));
    }
  }

  private boolean isStale(Fact fact) {
    var day = lastKnown(fact);
    return day != null && day.isBefore(staleBefore);
  }

  private String datingSource(Fact fact) {
    var source = descriptions.source(fact);
    return source != null && retrieved.containsKey(source) ? source : "";
  }

  /// When its source was last read; if that is not known, the last day for which it is said to
  /// hold; null when neither is known.
  private @Nullable LocalDate lastKnown(Fact fact) {
    var day = retrieved.get(datingSource(fact));
    if (day != null) {
      return day;
    }
    var standing = fact.standing();
    return standing.validTo() == null ? standing.validFrom() : standing.validTo();
  }

  private static boolean isOnlyClaimed(Fact fact) {
    return fact.standing().evidence() == EvidenceBasis.CLAIMED;
  }

  private boolean hasEnded(int actor) {
    if (actor < 0) {
      return false;
    }
    var standing = view.snapshot().actors().get(actor).standing();
    var end = standing.validTo();
    return end != null
        && end.isBefore(view.asOf())
        && standing.visibility().isShownTo(view.clearance());
  }
}
