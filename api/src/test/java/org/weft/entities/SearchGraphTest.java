package org.weft.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.weft.support.DrawnGraph;
import org.weft.support.GraphTest;

/// A search finds what people mean by the words they type, in their landscape, best first.
@SpringBootTest
@GraphTest
@AutoConfigureGraphQlTester
@Import(EntityApi.class)
@DrawnGraph(
    """
    CREATE
    (:Landscape {slug: 'l', name: 'L', version: 1}), (:Landscape {slug: 'm', name: 'M', version: 1}),
    (:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'a', sortKey: 'a',
      name: 'Youth Kitchen', alternativeNames: ['YK', 'Jugendküche']}),
    (:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'b', sortKey: 'b',
      name: 'Youthful Hands', description: 'Cooks for the elderly'}),
    (:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'old', sortKey: 'old',
      name: 'Youth Forum', validTo: date('1999-12-31')}),
    (:Entity:Issue {landscapeId: 'l', entity: 'ISSUE', key: 'i', sortKey: 'i',
      label: 'Youth unemployment', code: 'YU-7'}),
    (:Entity:Organization {landscapeId: 'm', entity: 'ORGANIZATION', key: 'a', sortKey: 'a',
      name: 'Youth of another place'})
    """)
class SearchGraphTest {

  private final GraphQlTester api;

  SearchGraphTest(@Autowired GraphQlTester api) {
    this.api = EntityApi.patient(api);
  }

  @Test
  void theWholeWordComesBeforeItsBeginning() {
    assertThat(found("youth", "kinds: [ORGANIZATION]")).containsExactly("a", "b");
  }

  @Test
  void everyKindIsFoundByAllItsTexts() {
    assertThat(found("unemployment", "")).containsExactly("i");
    assertThat(found("yu-7", "")).contains("i");
    assertThat(found("elderly", "")).containsExactly("b");
    assertThat(found("jugendküche", "")).containsExactly("a");
  }

  @Test
  void aBeginningAndAMistakeAreForgiven() {
    assertThat(found("kitch", "")).containsExactly("a");
    assertThat(found("kitchin", "")).containsExactly("a");
  }

  @Test
  void onlyTheKindsAskedForAreFound() {
    assertThat(found("youth", "kinds: [ISSUE]")).containsExactly("i");
    assertThat(found("youth", "kinds: []")).hasSize(3);
  }

  @Test
  void theLandscapeIsSeenAsItWas() {
    assertThat(
            api.document(
                    """
                    { landscape(slug: "l", asOf: "1999-12-31") {
                        search(query: "forum", first: 9) { edges { node { key } } } } }
                    """)
                .execute()
                .path("landscape.search.edges[*].node.key")
                .entityList(String.class)
                .get())
        .containsExactly("old");
  }

  @Test
  void pagesCoverTheResultsOnce() {
    var first = page("first: 2");
    var cursor = first.path("landscape.search.pageInfo.endCursor").entity(String.class).get();
    var second = page("first: 2, after: \"" + cursor + "\"");
    assertThat(keys(first)).hasSize(2);
    assertThat(keys(second)).hasSize(1).doesNotContainAnyElementsOf(keys(first));
    first.path("landscape.search.totalCount").entity(Integer.class).isEqualTo(3);
    first.path("landscape.search.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
    second.path("landscape.search.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "\\",
        "\"",
        "a AND",
        "NOT",
        "name:(",
        "[a TO",
        "~",
        "&& || !",
        "(((((",
        "/.*/",
        "\u0000\u0007",
        "😀",
        "日本語",
        "a\nb",
        "{!lucene}",
        "x^",
        "%' OR 1=1 //"
      })
  void oddTextIsNoError(String typed) {
    api.document(
            "query($q: String!) { landscape(slug: \"l\") { search(query: $q, first: 5) { totalCount edges { score } } } }")
        .variable("q", typed)
        .execute()
        .errors()
        .verify();
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    api.document(
            "query($q: String!) { landscape(slug: \"l\") { search(query: $q, first: 5) { totalCount } } }")
        .variable("q", "x".repeat(501))
        .execute()
        .errors()
        .satisfy(errors ->
            assertThat(errors)
                .singleElement()
                .satisfies(
                    error -> assertThat(error.getMessage()).contains("at most 500 characters")));
  }

  private GraphQlTester.Response page(String page) {
    return api.document(
            """
            { landscape(slug: "l") { search(query: "youth", %s) {
                totalCount edges { node { key } } pageInfo { hasNextPage endCursor } } } }
            """
                .formatted(page))
        .execute();
  }

  private static List<String> keys(GraphQlTester.Response answer) {
    return answer.path("landscape.search.edges[*].node.key").entityList(String.class).get();
  }

  private List<String> found(String query, String kinds) {
    return keys(
        api.document(
                "{ landscape(slug: \"l\") { search(query: \"%s\", first: 9, %s) { edges { node { key } } } } }"
                    .formatted(query, kinds))
            .execute());
  }
}
