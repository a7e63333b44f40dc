package org.weft.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.ExecutionGraphQlService;
import org.weft.support.Answer;
import org.weft.support.CountedQueries;
import org.weft.support.SeedTest;

/// A trend loads the landscape once, however many days are asked; a wrong question is refused and
/// says what would be right.
@SeedTest("demo")
class TrendGraphTest {

  private static final CountedQueries QUERIES = new CountedQueries();

  private final ExecutionGraphQlService server;

  TrendGraphTest(@Autowired ExecutionGraphQlService server) {
    this.server = server;
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Counted {

    @Bean
    static BeanPostProcessor countedDriver() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof Driver driver ? QUERIES.listening(driver) : bean;
        }
      };
    }
  }

  private Answer ask(String question) {
    return Answer.to(
        server,
        "{ landscape(slug: \"demo\", asOf: \"2026-06-30\") { %s } }".formatted(question),
        Map.of());
  }

  private List<String> askedFor(int days) {
    var dates =
        IntStream.range(0, days)
            .mapToObj(day -> "\"" + LocalDate.parse("2022-01-31").plusMonths(day) + "\"")
            .collect(Collectors.joining(", "));
    QUERIES.forget();
    var trend =
        ask("""
        trend(dates: [%s], question: {dependence: {of: "pact-office"}}, first: 5) {
          views { failure } series { path subjects { key } points { figure { value } } } }
        """
                .formatted(dates))
            .at("data.landscape.trend");
    assertThat(trend.word("views.failure").split(",")).hasSizeLessThanOrEqualTo(days);
    return QUERIES.asked();
  }

  @Test
  void sixtyDaysTakeNoMoreRequestsThanTwo() {
    var first = askedFor(2);
    assertThat(first).doesNotHaveDuplicates().hasSizeLessThan(16);
    var sixty = askedFor(60);
    assertThat(sixty).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
    assertThat(sixty).noneMatch(query -> query.startsWith("The flows of a landscape"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dates: []                           | dates    | must name at least one",
        "dates: [\"2026-01-01\", \"2026-01-01\"] | dates    | must not come twice",
        "dates: [\"2026-01-01\"], evidence: []       | evidence | must name at least one",
        "dates: [\"2026-01-01\"], first: 0   | first    | must be between 1 and 1000",
        "dates: [\"2026-01-01\"], metrics: [\"power.hhi\"] | metrics | must be a metric of the answer"
      })
  void aWrongTrendIsRefused(String arguments, String argument, String rule) {
    var answer =
        ask("trend(%s, question: {participationGaps: {}}) { seriesCount }".formatted(arguments));
    assertThat(answer.word("data.landscape.trend")).isEqualTo("-");
    assertThat(answer.word("errors.message")).contains(argument, rule);
  }

  @Test
  void moreThanSixtyViewsAreRefused() {
    var dates =
        IntStream.range(0, 31)
            .mapToObj(day -> "\"" + LocalDate.parse("2025-01-01").plusDays(day) + "\"")
            .collect(Collectors.joining(", "));
    var answer =
        ask(
            """
            trend(dates: [%s], evidence: [CLAIMED, EVIDENCED], question: {participationGaps: {}}) {
              seriesCount }
            """
                .formatted(dates));
    assertThat(answer.word("errors.message")).contains("must be at most 60");
  }

  @Test
  void severalEvidenceBasesAreOneSeries() {
    var trend =
        ask("""
        trend(dates: ["2026-06-30"], evidence: [EVIDENCED, CLAIMED],
          question: {participation: {of: "homes-alliance"}}, metrics: ["participation.gap"]) {
          series { path points { evidence figure { value } } } }
        """)
            .at("data.landscape.trend");
    assertThat(trend.table("series.points", "evidence", "figure.value"))
        .isEqualTo("CLAIMED 0.111111\nEVIDENCED 0.111111");
  }

  @Test
  void aQuestionIsExactlyOne() {
    for (var question :
        List.of("", "power: {of: \"youth-pact\"}, dependence: {of: \"youth-pact\"}")) {
      var answer = ask("compare(with: {}, question: {%s}) { differenceCount }".formatted(question));
      assertThat(answer.word("errors.message")).as(question).isNotEqualTo("-");
    }
  }
}
