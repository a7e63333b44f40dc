package org.weft.analytics.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// Collects what the checks find, as far as it is asked.
final class Findings {

  /// What a person can look through. Our choice.
  private static final int MOST_GROUPS = 100;

  private static final Comparator<QualityFinding> ORDER =
      Comparator.comparing(QualityFinding::check)
          .thenComparing(QualityFinding::kind)
          .thenComparing(QualityFinding::field, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final LandscapeView view;
  private final DataQualityQuestion question;
  private final List<QualityFinding> found = new ArrayList<>();

  Findings(LandscapeView view, DataQualityQuestion question) {
    this.view = view;
    this.question = question;
  }

  /// Each thing that lacks a field, or has it in a way that somebody should look at.
  <T> void field(QualityCheck check, Counted<T> counted, Field<? super T> field) {
    if (isAsked(check, counted, field.name())) {
      var meant = counted.all().stream().filter(field.isMeant()).toList();
      var lacking = meant.stream().filter(field.isFound()).toList();
      add(check, field.name(), counted, meant, lacking, List.of());
    }
  }

  boolean isAsked(QualityCheck check, Counted<?> counted, @Nullable String field) {
    return !counted.all().isEmpty() && question.asks(check, counted.kind(), field);
  }

  /// Each thing that stands out as a whole.
  <T> void alone(QualityCheck check, Counted<T> counted, List<T> found) {
    add(check, null, counted, counted.all(), found, List.of());
  }

  /// Things that belong together, such as those of one name.
  ///
  /// @param meant those that could have been found
  <T> void groups(
      QualityCheck check,
      @Nullable String field,
      Counted<T> counted,
      List<T> meant,
      Map<String, List<T>> groups) {
    var things = new LinkedHashSet<T>();
    groups.values().forEach(things::addAll);
    add(
        check,
        field,
        counted,
        meant,
        List.copyOf(things),
        groups.entrySet().stream()
            .map(group -> group(check, counted, group.getKey(), group.getValue()))
            .toList());
  }

  private <T> QualityGroup group(
      QualityCheck check, Counted<T> counted, String value, List<T> things) {
    boolean isSource = check == QualityCheck.STALE && !value.isEmpty();
    return new QualityGroup(
        value.isEmpty() ? null : value,
        isSource ? new Ref<>(view.snapshot().landscapeId(), EntityKind.SOURCE, value) : null,
        Figures.of(view, null)
            .naming(things, counted.name())
            .figure("dataQuality.groupSize", things.size()));
  }

  private <T> void add(
      QualityCheck check,
      @Nullable String field,
      Counted<T> counted,
      List<T> meant,
      List<T> found,
      List<QualityGroup> groups) {
    var figures = Figures.of(view, null).without(counted.leftOut());
    var base = figures.naming(meant, counted.name());
    this.found.add(
        new QualityFinding(
            check,
            counted.kind(),
            field,
            figures.naming(found, counted.name()).figure("dataQuality.found", found.size()),
            meant.isEmpty()
                ? base.notEvaluable("dataQuality.share", "Nothing is recorded that could have it.")
                : base.figure("dataQuality.share", (double) found.size() / meant.size()),
            groups.size(),
            groups.stream().sorted(LARGEST_FIRST).limit(MOST_GROUPS).toList(),
            hint(check, counted.kind(), field)));
  }

  private static final Comparator<QualityGroup> LARGEST_FIRST =
      Comparator.<QualityGroup>comparingInt(group -> -group.things().factsUsed().size())
          .thenComparing(QualityGroup::value, Comparator.nullsLast(Comparator.naturalOrder()));

  private String hint(QualityCheck check, EntityKind kind, @Nullable String field) {
    return ("dataQuality(olderThanDays: %d, checks: [%s], kinds: [%s]%s) { findings { found {"
            + " factsUsedCount facts(first: 100) { edges { node { __typename id key } } pageInfo {"
            + " hasNextPage endCursor } } } } }")
        .formatted(
            question.olderThanDays(),
            check,
            kind,
            field == null ? "" : ", fields: [\"" + field + "\"]");
  }

  List<QualityFinding> inOrder() {
    return found.stream().sorted(ORDER).collect(Collectors.toUnmodifiableList());
  }
}
