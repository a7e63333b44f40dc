package org.weft.analytics.comparison;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Landscape;

/// `Landscape.compare` and `Landscape.trend`.
@Controller
class ComparisonController {

  private static final int MOST_SHOWN = 1000;
  private static final int MOST_VIEWS = 60;

  @SchemaMapping(typeName = "Landscape")
  Comparison compare(
      Landscape landscape,
      @Argument ViewInput with,
      @Argument @Nullable List<DifferenceKind> kinds,
      @Argument int first,
      DataFetchingEnvironment field) {
    requireFirst(first);
    var question = AskedQuestion.of(field);
    var other = other(landscape, with, field);
    var before = question.ask(landscape);
    var after = question.ask(other);
    if (before instanceof Absent || after instanceof Absent) {
      return new Comparison(
          question.name(), view(landscape, before), view(other, after), null, List.of(), List.of());
    }
    var all =
        Differences.between(before, after, other.view()).stream()
            .filter(one -> kinds == null || kinds.contains(one.kind()))
            .toList();
    return new Comparison(
        question.name(),
        view(landscape, before),
        view(other, after),
        all.size(),
        counts(all),
        all.stream().limit(first).toList());
  }

  private static Landscape other(
      Landscape landscape, ViewInput with, DataFetchingEnvironment field) {
    var seen = with.of(landscape);
    var changes =
        Objects.requireNonNull(field.<Map<String, Object>>getArgument("with")).get("whatIf");
    if (changes == null) {
      return seen;
    }
    var whatIf = AskedQuestion.of(field, "whatIf", Map.of("changes", changes));
    return (Landscape) Objects.requireNonNull(whatIf.answer(seen));
  }

  private static List<DifferenceCount> counts(List<Difference> all) {
    var counts = new TreeMap<DifferenceKind, Integer>();
    all.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new DifferenceCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  @SchemaMapping(typeName = "Landscape")
  Trend trend(
      Landscape landscape,
      @Argument List<LocalDate> dates,
      @Argument @Nullable List<EvidenceBasis> evidence,
      @Argument @Nullable List<String> metrics,
      @Argument int first,
      DataFetchingEnvironment field) {
    requireFirst(first);
    requireEachOnce("dates", dates);
    var bases = Objects.requireNonNullElse(evidence, List.of(landscape.evidence()));
    requireEachOnce("evidence", bases);
    if (dates.size() * bases.size() > MOST_VIEWS) {
      throw new InvalidArgumentException(
          "dates",
          dates.size(),
          "must be at most %d, times the evidence bases".formatted(MOST_VIEWS));
    }
    var question = AskedQuestion.of(field);
    var seen =
        dates.stream()
            .sorted()
            .flatMap(day -> bases.stream().sorted().map(basis -> landscape.seenAs(day, basis)))
            .toList();
    var answers = seen.stream().map(question::ask).toList();
    var views = new ArrayList<ComparedView>();
    for (int i = 0; i < seen.size(); i++) {
      views.add(view(seen.get(i), answers.get(i)));
    }
    return new Trends(views, answers).of(question.name(), metrics, first);
  }

  private static ComparedView view(Landscape landscape, Object answer) {
    return new ComparedView(
        landscape.asOf(),
        landscape.evidence(),
        landscape.hypothetical(),
        answer instanceof Absent absent ? absent.reason() : null);
  }

  private static void requireFirst(int first) {
    if (first < 1 || first > MOST_SHOWN) {
      throw new InvalidArgumentException("first", first, "must be between 1 and " + MOST_SHOWN);
    }
  }

  private static void requireEachOnce(String argument, List<?> list) {
    if (list.isEmpty()) {
      throw new InvalidArgumentException(argument, list, "must name at least one");
    }
    var seen = new HashSet<>();
    list.forEach(one -> {
      if (!seen.add(one)) {
        throw new InvalidArgumentException(argument, one, "must not come twice");
      }
    });
  }
}
