package org.weft.analytics.comparison;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Landscape;

/// `Landscape.trend`.
@Controller
class TrendController {

  private static final int MOST_VIEWS = 60;

  @SchemaMapping(typeName = "Landscape")
  Trend trend(
      Landscape landscape,
      @Argument List<LocalDate> dates,
      @Argument @Nullable List<EvidenceBasis> evidence,
      @Argument @Nullable List<String> metrics,
      @Argument int first,
      DataFetchingEnvironment field) {
    CompareField.requireFirst(first);
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
      views.add(ComparedView.of(seen.get(i), answers.get(i)));
    }
    return new Trends(views, answers).of(question.name(), metrics, first);
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
