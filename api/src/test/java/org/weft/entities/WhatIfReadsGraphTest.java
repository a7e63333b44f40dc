package org.weft.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.weft.landscape.Visibility;
import org.weft.support.GraphTest;

/// A what-if reads the graph a bounded number of times, however much it changes, and shows nobody
/// what he may not see.
@SpringBootTest
@GraphTest
@AutoConfigureGraphQlTester
@Import(EntityApi.class)
class WhatIfReadsGraphTest {

  private static final int RECEIVERS = 12;

  private final GraphQlTester api;

  WhatIfReadsGraphTest(@Autowired GraphQlTester api) {
    this.api = EntityApi.patient(api);
  }

  @BeforeEach
  void write() {
    EntityApi.CLEARANCE.set(Visibility.STEWARDS);
    mutate("landscapeUpsert(input: {slug: \"w\", name: \"W\"})");
    mutate(organization("giver", ""));
    mutate(organization("secret", ", visibility: STEWARDS"));
    for (int i = 0; i < RECEIVERS; i++) {
      mutate(organization("r" + i, ""));
      mutate(
          """
          resourceFlowUpsert(landscape: "w", input: {key: "f%d", kind: MONEY, from: "giver", to: "r%d",
            amount: "10", currency: "EUR", basis: DISBURSED})
          """
              .formatted(i, i));
      mutate(
          """
          effortUpsert(landscape: "w", input: {key: "e%d", name: "E", runBy: ["giver", "r%d"],
            visibility: %s})
          """
              .formatted(i, i, i == 0 ? "STEWARDS" : "PUBLIC"));
    }
  }

  private static String organization(String key, String more) {
    return "organizationUpsert(landscape: \"w\", input: {key: \"%s\", name: \"%s\"%s})"
        .formatted(key, key.toUpperCase(java.util.Locale.ROOT), more);
  }

  private void mutate(String mutation) {
    api.document("mutation { " + mutation + " { outcome userErrors { message } } }")
        .execute()
        .path("*.outcome")
        .entityList(String.class)
        .containsExactly("CREATED");
  }

  private GraphQlTester.Response ask(String changes, String question) {
    return api.document(
            "{ landscape(slug: \"w\") { whatIf(changes: [%s]) { %s } } }"
                .formatted(changes, question))
        .execute();
  }

  private List<String> reads(String changes, String question) {
    ask(changes, question).errors().verify();
    EntityApi.QUERIES.forget();
    ask(changes, question).errors().verify();
    return EntityApi.QUERIES.asked();
  }

  @Test
  void oneChangeAndManyAreReadAlike() {
    var question = "dependence(of: \"r1\") { intake { value } directSources { actor { name } } }";
    var one = reads("{flow: {key: \"f1\", amount: \"20\", to: \"r1\"}}", question);
    var changes = new ArrayList<String>();
    for (int i = 0; i < RECEIVERS; i++) {
      changes.add("{flow: {key: \"f%d\", amount: \"2%d\", to: \"r1\"}}".formatted(i, i));
    }
    assertThat(reads(String.join(", ", changes), question)).hasSameSizeAs(one);
    assertThat(one).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void aWithdrawalIsReadInAFewQueries() {
    var question =
        """
        organizations(first: 100) { totalCount edges { node { efforts(first: 5) { totalCount
          edges { node { runBy { name } } } } } } }
        """;
    assertThat(reads("{withdraws: \"giver\"}", question)).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void whatMayNotBeSeenIsNotThere() {
    EntityApi.CLEARANCE.set(Visibility.PUBLIC);
    for (var change :
        List.of(
            "{organization: {key: \"secret\", visibility: PUBLIC}}",
            "{withdraws: \"secret\"}",
            "{ends: {kind: ORGANIZATION, key: \"secret\"}}",
            "{ends: {kind: EFFORT, key: \"e0\"}}")) {
      ask(change, "slug")
          .errors()
          .satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getMessage()).contains("names no");
          });
    }
    ask("{withdraws: \"giver\"}", "effort(id: \"e0\") { name } efforts(first: 50) { totalCount }")
        .path("landscape.whatIf")
        .matchesJson("{\"effort\": null, \"efforts\": {\"totalCount\": " + (RECEIVERS - 1) + "}}");
  }
}
