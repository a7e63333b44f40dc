package org.weft.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import org.weft.support.DrawnGraph;
import org.weft.support.GraphTest;

/// A list holds what its landscape sees, in the order of names, page by page.
///
/// Alpha, Beta and Gamma are plain claims; Delta ended with 2020, Eps is evidenced since 2010, Zeta
/// is for stewards only. Alpha gave money (2019) and data (undated) to Beta, and will give Gamma
/// money in 2999.
@SpringBootTest
@GraphTest
@AutoConfigureGraphQlTester
@Import(EntityApi.class)
@DrawnGraph(
    """
    CREATE
    (:Landscape {slug: 'l', name: 'L', version: 1}), (:Landscape {slug: 'm', name: 'M', version: 1}),
    (gov:Entity:Sector
      {landscapeId: 'l', entity: 'SECTOR', key: 'GOV', sortKey: 'gov', label: 'Gov'}),
    (town:Entity:Place
      {landscapeId: 'l', entity: 'PLACE', key: 'town', sortKey: 'town', name: 'Town'}),
    (a:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'a',
      sortKey: 'alpha a', name: 'Alpha', type: '10'}),
    (b:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'b',
      sortKey: 'beta b', name: 'Beta', type: '22'}),
    (c:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'c',
      sortKey: 'gamma c', name: 'Gamma'}),
    (d:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'd',
      sortKey: 'delta d', name: 'Delta', validTo: date('2020-12-31')}),
    (e:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'e',
      sortKey: 'eps e', name: 'Eps', evidence: 'EVIDENCED', validFrom: date('2010-01-01')}),
    (z:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'z',
      sortKey: 'zeta z', name: 'Zeta', visibility: 'STEWARDS'}),
    (other:Entity:Organization {landscapeId: 'm', entity: 'ORGANIZATION', key: 'a',
      sortKey: 'other a', name: 'Other'}),
    (k:Entity:Organization:Collaboration {landscapeId: 'l', entity: 'COLLABORATION', key: 'k',
      sortKey: 'koal k', name: 'Koal'}),
    (a)-[:IN_SECTOR]->(gov), (b)-[:IN_SECTOR]->(gov),
    (b)-[:IN_PLACE]->(town), (c)-[:IN_PLACE]->(town),
    (f1:Entity:ResourceFlow {landscapeId: 'l', entity: 'FLOW', key: 'f1', sortKey: 'f1',
      kind: 'MONEY', validFrom: date('2019-05-01'), validTo: date('2019-12-31')}),
    (f2:Entity:ResourceFlow {landscapeId: 'l', entity: 'FLOW', key: 'f2', sortKey: 'f2',
      kind: 'DATA'}),
    (f3:Entity:ResourceFlow {landscapeId: 'l', entity: 'FLOW', key: 'f3', sortKey: 'f3',
      kind: 'MONEY', validFrom: date('2999-01-01')}),
    (f1)-[:FROM]->(a), (f1)-[:TO]->(b), (f2)-[:FROM]->(a), (f2)-[:TO]->(b),
    (f3)-[:FROM]->(a), (f3)-[:TO]->(c),
    (own:Entity:Tie {landscapeId: 'l', entity: 'TIE', key: 'own', sortKey: 'own', kind: 'OWNS'}),
    (own)-[:FROM]->(a), (own)-[:TO]->(a),
    (sup:Entity:Tie {landscapeId: 'l', entity: 'TIE', key: 'sup', sortKey: 'sup',
      kind: 'SUPPORTS'}), (sup)-[:FROM]->(b), (sup)-[:TO]->(a),
    (seen:Entity:Survey {landscapeId: 'l', entity: 'SURVEY', key: 'seen', sortKey: 'seen',
      checkedAt: date('2015-06-01')}), (seen)-[:IN_PLACE]->(town)
    """)
class EntityListsGraphTest {

  private final GraphQlTester api;

  EntityListsGraphTest(@Autowired GraphQlTester api) {
    this.api = EntityApi.patient(api);
  }

  @BeforeEach
  void everythingMayBeSeen() {
    EntityApi.CLEARANCE.set(Visibility.STEWARDS);
  }

  @Test
  void organizationsComeInTheOrderOfTheirNames() {
    assertThat(names("organizations(first: 10)"))
        .containsExactly("Alpha", "Beta", "Eps", "Gamma", "Zeta");
  }

  @Test
  void pagesForwardCoverTheListOnce() {
    assertThat(walk("first: 2", "after", "endCursor", "hasNextPage"))
        .containsExactly(List.of("Alpha", "Beta"), List.of("Eps", "Gamma"), List.of("Zeta"));
  }

  @Test
  void pagesBackwardCoverTheListOnce() {
    assertThat(walk("last: 2", "before", "startCursor", "hasPreviousPage"))
        .containsExactly(List.of("Gamma", "Zeta"), List.of("Beta", "Eps"), List.of("Alpha"));
  }

  @Test
  void pagesOfAFilteredListCoverItOnce() {
    assertThat(walk("sector: \"GOV\", first: 1", "after", "endCursor", "hasNextPage"))
        .containsExactly(List.of("Alpha"), List.of("Beta"));
    assertThat(walk("sector: \"GOV\", last: 1", "before", "startCursor", "hasPreviousPage"))
        .containsExactly(List.of("Beta"), List.of("Alpha"));
  }

  @Test
  void theTotalCountsAllPagesOfTheFilteredList() {
    assertThat(total("organizations(first: 1)")).isEqualTo(5);
    assertThat(total("organizations(first: 1, sector: \"GOV\")")).isEqualTo(2);
    assertThat(total("organizations(first: 1, sector: \"GOV\", type: \"22\")")).isEqualTo(1);
  }

  @Test
  void filtersAreAllMet() {
    assertThat(names("organizations(first: 9, sector: \"GOV\", place: \"town\")"))
        .containsExactly("Beta");
    assertThat(names("organizations(first: 9, type: \"10\")")).containsExactly("Alpha");
  }

  @Test
  void aFilterTakesAGlobalId() {
    var id = GlobalId.of(new Ref<>("l", EntityKind.SECTOR, "GOV"));
    assertThat(names("organizations(first: 9, sector: \"" + id + "\")"))
        .containsExactly("Alpha", "Beta");
  }

  @Test
  void flowsAndTiesAreFilteredByTheirEndsAndKinds() {
    assertThat(keys("flows(first: 9, from: \"a\", to: \"b\")")).containsExactly("f1", "f2");
    assertThat(keys("flows(first: 9, from: \"a\", kind: DATA)")).containsExactly("f2");
    assertThat(keys("ties(first: 9, of: \"a\")")).containsExactly("own", "sup");
    assertThat(keys("ties(first: 9, of: \"a\", kind: SUPPORTS)")).containsExactly("sup");
    assertThat(keys("surveys(first: 9, place: \"town\")")).containsExactly("seen");
  }

  @Test
  void aStateIsSeenWhileItHolds() {
    assertThat(names("l", "asOf: \"2020-12-31\"", "organizations(first: 9)"))
        .containsExactly("Alpha", "Beta", "Delta", "Eps", "Gamma", "Zeta");
    assertThat(names("l", "asOf: \"2009-12-31\"", "organizations(first: 9)"))
        .containsExactly("Alpha", "Beta", "Delta", "Gamma", "Zeta");
  }

  @Test
  void aFlowIsSeenFromItsDayOn() {
    assertThat(keys("l", "asOf: \"2019-05-01\"", "flows(first: 9)")).containsExactly("f1", "f2");
    assertThat(keys("l", "asOf: \"2019-04-30\"", "flows(first: 9)")).containsExactly("f2");
    assertThat(keys("l", "asOf: \"2999-01-01\"", "flows(first: 9)"))
        .containsExactly("f1", "f2", "f3");
  }

  @Test
  void aSurveyIsSeenFromItsDayOn() {
    assertThat(keys("l", "asOf: \"2015-05-31\"", "surveys(first: 9)")).isEmpty();
    assertThat(keys("l", "asOf: \"2015-06-01\"", "surveys(first: 9)")).containsExactly("seen");
  }

  @Test
  void onlyWhatIsBackedWellEnoughIsSeen() {
    assertThat(names("l", "evidence: CONFIRMED", "organizations(first: 9)")).containsExactly("Eps");
    assertThat(keys("l", "evidence: EVIDENCED", "places(first: 9)")).containsExactly("town");
  }

  @Test
  void whatIsNotForTheCallerIsNotThere() {
    EntityApi.CLEARANCE.set(Visibility.MEMBERS);
    assertThat(names("organizations(last: 2)")).containsExactly("Eps", "Gamma");
    assertThat(total("organizations(last: 2)")).isEqualTo(4);
    api.document("{ landscape(slug: \"l\") { organization(id: \"z\") { name } } }")
        .execute()
        .path("landscape.organization")
        .valueIsNull();
  }

  @Test
  void aLookUpSeesWhatTheLandscapeSees() {
    assertThat(lookedUp("", "organization(id: \"d\")")).isNull();
    assertThat(lookedUp("asOf: \"2020-01-01\"", "organization(id: \"d\")")).isEqualTo("Delta");
    assertThat(lookedUp("", "organization(id: \"k\")")).isNull();
    assertThat(lookedUp("", "actor(id: \"k\")")).isEqualTo("Koal");
    assertThat(lookedUp("", "actor(id: \"a\")")).isEqualTo("Alpha");
    assertThat(lookedUp("", "actor(id: \"nobody\")")).isNull();
  }

  @Test
  void landscapesDoNotMix() {
    assertThat(names("m", "", "organizations(first: 9)")).containsExactly("Other");
    var id = GlobalId.of(new Ref<>("m", EntityKind.ORGANIZATION, "a"));
    refused("organization(id: \"" + id + "\") { name }", "id", "names no Organization");
    refused("flows(first: 1, from: \"" + id + "\") { totalCount }", "from", "names no Actor");
  }

  @ParameterizedTest
  @CsvSource({
    "organizations, first, is missing",
    "organizations(first: 0), first, must be between 1 and 100",
    "organizations(last: 101), last, must be between 1 and 100",
    "'organizations(first: 1, last: 1)', last, exactly one",
    "'organizations(first: 1, after: \"x\")', after, is not a cursor of this list",
    "'organizations(first: 1, sector: \"none\")', sector, names no Sector of landscape 'l'",
    "'ties(first: 1, of: \"\")', of, names no Actor of landscape 'l'",
  })
  void aWrongArgumentIsNamedWithItsRule(String list, String argument, String rule) {
    refused(list + " { totalCount }", argument, rule);
  }

  @Test
  void aCursorOfAnotherFilterIsRefused() {
    var cursor =
        landscape("l", "", "organizations(first: 1) { pageInfo { endCursor } }")
            .path("landscape.organizations.pageInfo.endCursor")
            .entity(String.class)
            .get();
    refused(
        "organizations(first: 1, sector: \"GOV\", after: \"" + cursor + "\") { totalCount }",
        "after",
        "is not a cursor of this list with these filters");
  }

  private List<List<String>> walk(String page, String argument, String cursor, String more) {
    var pages = new ArrayList<List<String>>();
    var beyond = "";
    boolean isMore = true;
    while (isMore && pages.size() < 9) {
      var answer =
          landscape(
              "l",
              "",
              "list: organizations(%s%s) { edges { node { name } } pageInfo { %s %s } }"
                  .formatted(page, beyond, cursor, more));
      pages.add(answer.path("landscape.list.edges[*].node.name").entityList(String.class).get());
      var info = "landscape.list.pageInfo.";
      isMore = answer.path(info + more).entity(Boolean.class).get();
      beyond =
          ", %s: \"%s\"".formatted(argument, answer.path(info + cursor).entity(String.class).get());
    }
    return pages;
  }

  private void refused(String field, String argument, String rule) {
    api.document("{ landscape(slug: \"l\") { " + field + " } }")
        .execute()
        .errors()
        .satisfy(errors -> {
          assertThat(errors).hasSize(1);
          assertThat(errors.getFirst().getMessage()).contains(rule);
          assertThat(errors.getFirst().getErrorType()).isEqualTo(ErrorType.BAD_REQUEST);
          assertThat(errors.getFirst().getExtensions()).containsEntry("argument", argument);
        });
  }

  private List<String> names(String list) {
    return names("l", "", list);
  }

  private List<String> names(String slug, String seen, String list) {
    return nodes(slug, seen, list, "name");
  }

  private List<String> keys(String list) {
    return keys("l", "", list);
  }

  private List<String> keys(String slug, String seen, String list) {
    return nodes(slug, seen, list, "key");
  }

  private List<String> nodes(String slug, String seen, String list, String field) {
    return landscape(slug, seen, "list: " + list + " { edges { node { " + field + " } } }")
        .path("landscape.list.edges[*].node." + field)
        .entityList(String.class)
        .get();
  }

  private int total(String list) {
    return landscape("l", "", "list: " + list + " { totalCount }")
        .path("landscape.list.totalCount")
        .entity(Integer.class)
        .get();
  }

  private @Nullable Object lookedUp(String seen, String field) {
    Map<?, ?> found =
        landscape("l", seen, "found: " + field + " { name }")
            .path("landscape")
            .entity(Map.class)
            .get();
    return found.get("found") instanceof Map<?, ?> node ? node.get("name") : null;
  }

  private GraphQlTester.Response landscape(String slug, String seen, String fields) {
    return api.document("{ landscape(slug: \"" + slug + "\" " + seen + ") { " + fields + " } }")
        .execute();
  }
}
