package org.weft.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Organization;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// A series has one point per view, and says of each gap why there is no number.
class TrendsTest {

  record Part(Ref<Organization> who, Figure share) {}

  record Answer(Figure total, List<Part> parts, boolean truth) {}

  private static final EvidenceBasis BASIS = EvidenceBasis.CLAIMED;

  private static Figure figure(String metric, @Nullable Double value) {
    var reason = value == null ? "Nobody knows" : null;
    return new Figure(
        metric, value, reason, null, LocalDate.EPOCH, BASIS, 1, List.of(), List.of(), null, false);
  }

  private static Answer answer(@Nullable Double total, String... parts) {
    return new Answer(
        figure("power.total", total),
        List.of(parts).stream()
            .map(key ->
                new Part(new Ref<>("l", EntityKind.ORGANIZATION, key), figure("power.share", 1.0)))
            .toList(),
        true);
  }

  private static final List<Object> THREE_YEARS =
      List.of(answer(1.0, "a"), answer(null), new Absent("Not there yet"));

  private static List<ComparedView> views(List<?> answers) {
    var views = new ArrayList<ComparedView>();
    for (var answer : answers) {
      var day = LocalDate.parse("2024-12-31").plusYears(views.size());
      views.add(
          new ComparedView(
              day, BASIS, false, answer instanceof Absent gone ? gone.reason() : null));
    }
    return views;
  }

  private static Trend trend(List<?> answers, @Nullable List<String> metrics, int first) {
    return new Trends(views(answers), answers).of("power", metrics, first);
  }

  private static String told(TrendSeries series) {
    return series.path()
        + " "
        + series.metric()
        + series.points().stream()
            .map(point -> {
              var figure = point.figure();
              return ", %s %s %s"
                  .formatted(
                      point.asOf().getYear(), figure == null ? "-" : figure.value(), point.gap());
            })
            .collect(Collectors.joining());
  }

  @Test
  void everyFigureOfAnyAnswerIsASeriesWithAPointPerView() {
    var trend = trend(THREE_YEARS, null, 10);
    assertThat(trend.series().stream().map(TrendsTest::told))
        .containsExactly(
            "total power.total, 2024 1.0 null, 2025 null Nobody knows, 2026 - Not there yet",
            "parts[a].share power.share, 2024 1.0 null,"
                + " 2025 - The answer has no such element, 2026 - Not there yet");
    assertThat(trend.series().getLast().subjects()).extracting(Ref::key).containsExactly("a");
    assertThat(trend.question()).isEqualTo("power");
    assertThat(trend.views()).hasSize(3);
  }

  @Test
  void aListIsCutAndItsCountIsNot() {
    var trend = trend(THREE_YEARS, null, 1);
    assertThat(trend.series()).hasSize(1);
    assertThat(trend.seriesCount()).isEqualTo(2);
  }

  @Test
  void onlyTheMetricsAskedForAreShown() {
    var trend = trend(THREE_YEARS, List.of("power.share"), 10);
    assertThat(trend.series()).extracting(TrendSeries::path).containsExactly("parts[a].share");
    assertThat(trend.seriesCount()).isEqualTo(1);
  }

  @Test
  void aMetricThatNoAnswerHasIsRefusedAndThoseThatThereAreAreNamed() {
    assertThatThrownBy(() -> trend(THREE_YEARS, List.of("power.share", "power.none"), 10))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("metrics: power.none")
        .hasMessageContaining("[power.share, power.total]");
  }

  @Test
  void whereNoViewHasAnAnswerNoMetricIsWrong() {
    var refused = List.of(new Absent("Not there yet"), new Absent("Not there yet"));
    assertThat(trend(refused, List.of("power.share"), 10).series()).isEmpty();
  }
}
