package org.weft.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.weft.landscape.EntityKind.EFFORT;
import static org.weft.landscape.EntityKind.ISSUE;
import static org.weft.landscape.EntityKind.NEED;
import static org.weft.landscape.EntityKind.SEAT;
import static org.weft.writing.Drafts.collaboration;
import static org.weft.writing.Drafts.draft;
import static org.weft.writing.Drafts.flow;
import static org.weft.writing.Drafts.organization;
import static org.weft.writing.Drafts.place;
import static org.weft.writing.Drafts.tie;
import static org.weft.writing.WriteOutcome.CREATED;
import static org.weft.writing.WriteOutcome.UNCHANGED;
import static org.weft.writing.WriteOutcome.UPDATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Ref;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.LandscapeInput;
import org.weft.support.GraphTest;
import org.weft.support.TestDatabase;

/// A write puts exactly what its drafts state into the graph, all of it or nothing, and leaves a
/// version and a change behind if and only if something changed.
@SpringBootTest
@GraphTest
class LandscapeWriterGraphTest {

  private static final Authorship ANN = new Authorship("Ann", "test");
  private static final WriteRules SKIPPING = new WriteRules(OnProblem.SKIP, null, false, false);

  @Autowired LandscapeWriter writer;
  @Autowired Driver driver;

  @BeforeEach
  void foundTheDistrict() {
    found("district");
  }

  @Test
  void aNewFactLiesInTheGraphWithPropertiesAndRelations() {
    var result =
        write(
            place("key=p", "name=Port"),
            organization(
                "key=a",
                "name=Alpha",
                "alternativeNames=A;Al",
                "type=60",
                "sectors=PHILANTHROPY;COMMUNITY",
                "places=p",
                "identifiers=GB-CHC:1;GB-COH:2",
                "openToPartners=false",
                "validFrom=2020-01-31"));
    assertThat(result.problems()).isEmpty();
    assertThat(result.version()).isEqualTo(2);
    assertThat(result.createdCount()).isEqualTo(2);
    assertThat(result.outcomes().get(1).fact())
        .isEqualTo(new Ref<>("district", EntityKind.ORGANIZATION, "a"));
    assertThat(node("a"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("landscapeId", "district"),
                Map.entry("entity", "ORGANIZATION"),
                Map.entry("key", "a"),
                Map.entry("sortKey", "alpha\0a"),
                Map.entry("touchedIn", 2L),
                Map.entry("name", "Alpha"),
                Map.entry("alternativeNames", List.of("A", "Al")),
                Map.entry("type", "60"),
                Map.entry("openToPartners", false),
                Map.entry("validFrom", LocalDate.of(2020, 1, 31)),
                Map.entry("evidence", "CLAIMED"),
                Map.entry("visibility", "PUBLIC")));
    assertThat(labels("a")).containsExactlyInAnyOrder("Entity", "Organization");
    assertThat(relations("a"))
        .containsExactly("IN_PLACE p", "IN_SECTOR COMMUNITY", "IN_SECTOR PHILANTHROPY");
    assertThat(
            texts(
                "MATCH (:Entity {key: 'a'})-[:IDENTIFIED_BY]->(i:Identifier)"
                    + " RETURN i.scheme + ':' + i.value AS text ORDER BY text"))
        .containsExactly("GB-CHC:1", "GB-COH:2");
  }

  @Test
  void aPlaceIsEvidencedUnlessSomebodySaysOtherwise() {
    write(place("key=p", "name=Port"), place("key=q", "name=Quay", "evidence=CLAIMED"));
    assertThat(node("p")).containsEntry("evidence", "EVIDENCED");
    assertThat(node("q")).containsEntry("evidence", "CLAIMED");
  }

  @Test
  void anAmountKeepsAllItsDigits() {
    write(
        organization("key=a", "name=Alpha"),
        flow("key=f", "kind=MONEY", "to=a", "amount=1234567890123.450000", "currency=GBP"));
    assertThat(node("f"))
        .containsEntry("amount", "1234567890123.45")
        .containsEntry("kind", "MONEY");
    assertThat(labels("f")).containsExactlyInAnyOrder("Entity", "ResourceFlow");
  }

  @Test
  void onlyWhatIsStatedChanges() {
    write(
        place("key=p", "name=Port"),
        organization("key=a", "name=Alpha", "website=https://a.example", "places=p"));
    var result = write(organization("key=a", "description=About A", "website="));
    assertThat(result.outcomes().getFirst().outcome()).isEqualTo(UPDATED);
    assertThat(node("a"))
        .containsEntry("name", "Alpha")
        .containsEntry("description", "About A")
        .containsEntry("touchedIn", 3L)
        .doesNotContainKey("website");
    assertThat(node("p")).containsEntry("touchedIn", 2L);
    assertThat(relations("a")).containsExactly("IN_PLACE p");
  }

  @Test
  void aStatedListReplacesItsRelationsOnly() {
    write(
        place("key=p", "name=Port"),
        place("key=q", "name=Quay"),
        place("key=r", "name=Rock"),
        organization("key=a", "name=Alpha", "places=p;q", "sectors=FAITH", "identifiers=X:1;X:2"));
    write(organization("key=a", "places=q;r", "identifiers=X:2;X:3"));
    assertThat(relations("a")).containsExactly("IN_PLACE q", "IN_PLACE r", "IN_SECTOR FAITH");
    assertThat(texts("MATCH (i:Identifier) RETURN i.value AS text ORDER BY text"))
        .containsExactly("2", "3");
  }

  @Test
  void severalDraftsOfOneFactApplyInTheirOrder() {
    var result =
        write(
            organization("key=a", "name=Alpha"),
            organization("key=a", "name=Beta"),
            organization("key=a", "name=Beta"));
    assertThat(result.outcomes())
        .extracting(DraftOutcome::outcome)
        .containsExactly(CREATED, UPDATED, UNCHANGED);
    assertThat(node("a")).containsEntry("name", "Beta");
  }

  @Nested
  class WhenNothingIsNew {

    @Test
    void theDatabaseCountsNoChange() {
      Draft[] drafts = {
        place("key=p", "name=Port", "latitude=1.5", "longitude=2"),
        organization("key=a", "name=Alpha", "places=p", "identifiers=X:1"),
        flow("key=f", "kind=MONEY", "from=a", "to=a", "amount=10.0", "currency=EUR")
      };
      write(drafts);
      var committed = lastCommit();
      var again = write(drafts);
      assertThat(again.counters()).isEqualTo(GraphCounters.NONE);
      assertThat(again.version()).isEqualTo(2);
      assertThat(again.unchangedCount()).isEqualTo(3);
      assertThat(count("Change")).isEqualTo(2);
      assertThat(lastCommit()).isEqualTo(committed);
    }

    @Test
    void takingTheLockIsNoChangeEither() {
      var committed = lastCommit();
      assertThat(write().counters()).isEqualTo(GraphCounters.NONE);
      assertThat(lastCommit()).isEqualTo(committed);
    }
  }

  @Nested
  class WhenAnActorHasNoKey {

    @Test
    void itGetsOneFromItsFirstIdentifier() {
      write(organization("name=Alpha", "identifiers=GB-CHC:1;GB-COH:2"));
      assertThat(node("GB-CHC-1")).containsEntry("name", "Alpha");
    }

    @Test
    void itIsTheOneThatHasTheIdentifier() {
      write(organization("key=a", "name=Alpha", "identifiers=GB-CHC:1"));
      var result = write(organization("name=Alpha Trust", "identifiers=GB-CHC:1"));
      assertThat(result.updatedCount()).isEqualTo(1);
      assertThat(node("a")).containsEntry("name", "Alpha Trust");
      assertThat(count("Organization")).isEqualTo(1);
    }

    @Test
    void anEarlierDraftOfTheBatchMayHaveTheIdentifier() {
      write(
          organization("key=a", "name=Alpha", "identifiers=X:1"),
          organization("website=https://a.example", "identifiers=X:1"));
      assertThat(node("a")).containsEntry("website", "https://a.example");
      assertThat(count("Organization")).isEqualTo(1);
    }

    @Test
    void othersMayReferToItByTheKeyItWouldHaveHad() {
      write(organization("key=a", "name=Alpha", "identifiers=GB-CHC:1"));
      var result =
          write(
              organization("name=Alpha", "identifiers=GB-CHC:1"),
              tie("key=t", "kind=OWNS", "from=GB-CHC-1", "to=a"));
      assertThat(result.problems()).isEmpty();
      assertThat(relations("t")).containsExactly("FROM a", "TO a");
    }

    @Test
    void anIdentifierOfTwoOrganizationsIsAQuestionNotAnAnswer() {
      write(
          organization("key=a", "name=Alpha", "identifiers=X:1"),
          organization("key=b", "name=Beta", "identifiers=X:1"));
      var result = write(organization("name=Which", "identifiers=X:1"));
      assertThat(result.problems())
          .containsExactly(
              new Problem(
                  0,
                  UserErrorCode.AMBIGUOUS,
                  "identifiers",
                  "X:1",
                  "must belong to one organization, or its key be stated: they belong to a, b"));
    }

    @Test
    void withoutAnIdentifierItHasNoName() {
      assertThat(write(organization("name=Alpha")).problems())
          .extracting(Problem::field, Problem::rule)
          .containsExactly(tuple("key", "must be stated where there is no identifier"));
    }
  }

  @Nested
  class WhenSomethingIsWrong {

    @Test
    void aReferenceNamesWhatExists() {
      refuses(
          organization("key=a", "name=Alpha", "places=nowhere"),
          UserErrorCode.UNKNOWN_REFERENCE,
          "places",
          "nowhere",
          "must name a Place of landscape 'district'");
    }

    @Test
    void aReferenceNamesTheRightKind() {
      write(organization("key=a", "name=Alpha"));
      refuses(
          draft(SEAT, "key=s", "collaboration=a"),
          UserErrorCode.UNKNOWN_REFERENCE,
          "collaboration",
          "a",
          "must name a Collaboration of landscape 'district'");
    }

    @Test
    void aReferenceStaysInItsLandscape() {
      found("other");
      writer.write("other", List.of(place("key=p", "name=Port")), ANN);
      refuses(
          organization("key=a", "name=Alpha", "places=p"),
          UserErrorCode.UNKNOWN_REFERENCE,
          "places",
          "p",
          "must name a Place of landscape 'district'");
      var elsewhere = GlobalId.of(new Ref<>("other", EntityKind.PLACE, "p"));
      refuses(
          organization("key=a", "name=Alpha", "places=" + elsewhere),
          UserErrorCode.UNKNOWN_REFERENCE,
          "places",
          elsewhere,
          "must name a Place of landscape 'district'");
    }

    @Test
    void anEndIsNotBeforeItsStartEvenIfTheStartWasStatedEarlier() {
      write(organization("key=a", "name=Alpha", "validFrom=2024-05-01"));
      refuses(
          organization("key=a", "validTo=2024-04-30"),
          UserErrorCode.INVALID,
          "validTo",
          "2024-04-30",
          "must not be before validFrom 2024-05-01");
    }

    @Test
    void anAmountIsNotNegative() {
      write(organization("key=a", "name=Alpha"));
      refuses(
          flow("key=f", "kind=MONEY", "to=a", "amount=-5", "currency=EUR"),
          UserErrorCode.INVALID,
          "amount",
          "-5",
          "must be 0 or more");
    }

    @Test
    void aShareIsAtMostOne() {
      write(organization("key=a", "name=Alpha"));
      refuses(
          tie("key=t", "kind=OWNS", "from=a", "to=a", "share=1.2"),
          UserErrorCode.INVALID,
          "share",
          "1.2",
          "must be at most 1");
    }

    @Test
    void aCodeIsOfItsList() {
      refuses(
          organization("key=a", "name=Alpha", "type=99"),
          UserErrorCode.INVALID,
          "type",
          "99",
          "must be a code of the list organization-types");
    }

    @Test
    void requiredFieldsAreStatedOfANewFact() {
      refuses(
          organization("key=a", "website=https://a.example"),
          UserErrorCode.INVALID,
          "name",
          null,
          "must not be blank");
    }

    @Test
    void requiredFieldsAreNotTakenAway() {
      write(organization("key=a", "name=Alpha"));
      refuses(
          organization("key=a", "name="), UserErrorCode.INVALID, "name", null, "must not be blank");
    }

    @Test
    void moneyHasACurrency() {
      write(organization("key=a", "name=Alpha"));
      refuses(
          flow("key=f", "kind=MONEY", "to=a", "amount=5"),
          UserErrorCode.INVALID,
          "currency",
          null,
          "must be stated for an amount of MONEY");
    }

    @Test
    void aNeedNamesAnIssueOrAService() {
      write(place("key=p", "name=Port"));
      refuses(
          draft(NEED, "key=n", "place=p", "people=3"),
          UserErrorCode.INVALID,
          "issue",
          null,
          "must be stated where no service is");
    }

    @Test
    void anOrganizationAndACollaborationDoNotShareAKey() {
      write(organization("key=a", "name=Alpha"));
      refuses(
          collaboration("key=a", "name=Alliance"),
          UserErrorCode.KEY_TAKEN,
          "key",
          "a",
          "must not be the key of an existing Organization");
    }

    @Test
    void nothingOfTheBatchIsWrittenAndEveryProblemIsNamed() {
      var committed = lastCommit();
      var result =
          write(
              place("key=p", "name=Port"),
              organization("key=a", "name="),
              organization("key=b", "name=Beta", "partOf=a", "places=nowhere"),
              organization("key=c", "name=Gamma", "website=ftp://c"));
      assertThat(result.problems())
          .extracting(Problem::draft, Problem::field)
          .containsExactly(tuple(1, "name"), tuple(2, "places"), tuple(3, "website"));
      assertThat(result.refusedCount()).isEqualTo(4);
      assertThat(result.version()).isEqualTo(1);
      assertThat(lastCommit()).isEqualTo(committed);
    }

    @Test
    void anUnknownLandscapeIsAProblemOfTheWholeBatch() {
      var result = writer.write("nowhere", List.of(place("key=p", "name=Port")), ANN);
      assertThat(result.problems())
          .containsExactly(
              new Problem(
                  -1,
                  UserErrorCode.UNKNOWN_LANDSCAPE,
                  "landscape",
                  "nowhere",
                  "must be the slug of a landscape"));
      assertThat(result.version()).isNull();
    }

    private void refuses(
        Draft draft, UserErrorCode code, String field, @Nullable String value, String rule) {
      var committed = lastCommit();
      var result = write(draft);
      assertThat(result.problems()).containsExactly(new Problem(0, code, field, value, rule));
      assertThat(result.outcomes().getFirst().outcome()).isNull();
      assertThat(lastCommit()).isEqualTo(committed);
    }
  }

  @Nested
  class WhenWrongDraftsAreSkipped {

    @Test
    void theOthersAreWritten() {
      var result =
          skip(
              organization("key=a", "name=Alpha"),
              organization("key=b", "name=Beta", "type=99"),
              organization("key=c", "name=Gamma"));
      assertThat(result.createdCount()).isEqualTo(2);
      assertThat(result.refusedCount()).isEqualTo(1);
      assertThat(keys("Organization")).containsExactly("a", "c");
    }

    @Test
    void whatRefersToThemIsSkippedTooHoweverFar() {
      var result =
          skip(
              tie("key=t", "kind=OWNS", "from=c", "to=d"),
              organization("key=a", "name=Alpha", "type=99"),
              organization("key=b", "name=Beta", "partOf=a"),
              organization("key=c", "name=Gamma", "partOf=b"),
              organization("key=d", "name=Delta"));
      assertThat(result.problems())
          .extracting(Problem::draft, Problem::code)
          .containsExactly(
              tuple(0, UserErrorCode.REFERS_TO_SKIPPED),
              tuple(1, UserErrorCode.INVALID),
              tuple(2, UserErrorCode.REFERS_TO_SKIPPED),
              tuple(3, UserErrorCode.REFERS_TO_SKIPPED));
      assertThat(keys("Organization")).containsExactly("d");
      assertThat(count("Tie")).isZero();
    }

    @Test
    void aFactThatWasThereBeforeCanStillBeReferredTo() {
      write(organization("key=a", "name=Alpha"));
      var result =
          skip(organization("key=a", "type=99"), organization("key=b", "name=Beta", "partOf=a"));
      assertThat(result.problems()).hasSize(1);
      assertThat(relations("b")).containsExactly("PART_OF a");
    }

    @Test
    void aLaterDraftOfASkippedFactMayMakeItAfterAll() {
      var result =
          skip(
              organization("key=a", "name=Alpha", "type=99"),
              organization("key=a", "name=Alpha", "type=60"),
              organization("key=b", "name=Beta", "partOf=a"));
      assertThat(result.problems()).extracting(Problem::draft).containsExactly(0);
      assertThat(relations("b")).containsExactly("PART_OF a");
    }

    @Test
    void allOfThemWrongWritesNothing() {
      var committed = lastCommit();
      var result = skip(organization("key=a", "type=60"), organization("name=B"));
      assertThat(result.problems()).extracting(Problem::draft).containsExactly(0, 1);
      assertThat(lastCommit()).isEqualTo(committed);
    }

    private WriteResult skip(Draft... drafts) {
      return writer.write("district", List.of(drafts), ANN, SKIPPING);
    }
  }

  @Nested
  class WhenThingsLieWithinEachOther {

    @Test
    void aPlaceDoesNotLieWithinItself() {
      assertThat(write(place("key=p", "name=Port", "within=p")).problems())
          .containsExactly(
              new Problem(
                  0, UserErrorCode.CYCLE, "within", "p", "must not lead back to itself: p"));
    }

    @Test
    void aCircleThroughTheGraphIsFound() {
      write(
          place("key=p", "name=Port"),
          place("key=q", "name=Quay", "within=p"),
          place("key=r", "name=Rock", "within=q"));
      assertThat(write(place("key=p", "within=r")).problems())
          .containsExactly(
              new Problem(
                  0, UserErrorCode.CYCLE, "within", "r", "must not lead back to itself: p, r, q"));
    }

    @Test
    void aCircleWithinTheBatchIsFound() {
      var result =
          write(
              draft(ISSUE, "key=i", "label=I", "broader=j"),
              draft(ISSUE, "key=j", "label=J", "broader=i"));
      assertThat(result.problems())
          .containsExactly(
              new Problem(
                  1, UserErrorCode.CYCLE, "broader", "i", "must not lead back to itself: i, j"));
    }

    @Test
    void anEffortIsNoPartOfItsParts() {
      write(
          draft(EFFORT, "key=p", "name=Programme"),
          draft(EFFORT, "key=q", "name=Project", "partOf=p"));
      assertThat(write(draft(EFFORT, "key=p", "partOf=q")).problems())
          .containsExactly(
              new Problem(
                  0, UserErrorCode.CYCLE, "partOf", "q", "must not lead back to itself: p, q"));
    }

    @Test
    void aCircleThroughACollaborationIsFound() {
      write(
          organization("key=a", "name=Alpha"), collaboration("key=c", "name=Alliance", "partOf=a"));
      assertThat(write(organization("key=a", "partOf=c")).problems())
          .extracting(Problem::code)
          .containsExactly(UserErrorCode.CYCLE);
    }

    @Test
    void twoThingsMayChangePlaces() {
      write(
          place("key=c", "name=Coast"),
          place("key=p", "name=Port", "within=c"),
          place("key=q", "name=Quay", "within=p"));
      var result = write(place("key=p", "within=q"), place("key=q", "within=c"));
      assertThat(result.problems()).isEmpty();
      assertThat(relations("p")).containsExactly("WITHIN q");
      assertThat(relations("q")).containsExactly("WITHIN c");
    }

    @Test
    void onlyTheDraftThatClosesTheCircleIsSkipped() {
      var result =
          writer.write(
              "district",
              List.of(
                  place("key=p", "name=Port", "within=q"),
                  place("key=q", "name=Quay", "within=p"),
                  place("key=r", "name=Rock", "within=p")),
              ANN,
              SKIPPING);
      assertThat(result.problems())
          .extracting(Problem::draft, Problem::code)
          .containsExactly(
              tuple(0, UserErrorCode.REFERS_TO_SKIPPED),
              tuple(1, UserErrorCode.CYCLE),
              tuple(2, UserErrorCode.REFERS_TO_SKIPPED));
    }
  }

  @Nested
  class WhenSeveralWrite {

    @Test
    void noUpdateIsLost() throws Exception {
      write(organization("key=a", "name=Alpha"));
      List<Callable<Void>> writers = new ArrayList<>();
      for (var field : List.of("website", "description")) {
        writers.add(() -> {
          for (var n = 1; n <= 50; n++) {
            var result =
                write(
                    organization("key=a", field + "=https://a.example/" + n),
                    organization("key=" + field + n, "name=" + n, "partOf=a"));
            assertThat(result.problems()).isEmpty();
          }
          return null;
        });
      }
      try (var threads = Executors.newFixedThreadPool(2)) {
        for (var done : threads.invokeAll(writers)) {
          done.get();
        }
      }
      assertThat(version()).isEqualTo(102);
      assertThat(
              driver
                  .executableQuery("MATCH (c:Change) RETURN c.version AS v ORDER BY v")
                  .execute()
                  .records()
                  .stream()
                  .map(row -> row.get("v").asLong()))
          .hasSize(102)
          .doesNotHaveDuplicates();
      assertThat(node("a"))
          .containsEntry("website", "https://a.example/50")
          .containsEntry("description", "https://a.example/50");
      assertThat(count("Organization")).isEqualTo(101);
    }

    @Test
    void aFactWrittenLaterThanSeenIsRefused() {
      write(organization("key=a", "name=Alpha"));
      write(organization("key=a", "name=Beta"));
      var result = writer.write("district", organization("key=a", "name=Gamma"), ANN, 2L);
      assertThat(result.problems())
          .containsExactly(
              new Problem(
                  0,
                  UserErrorCode.CHANGED_SINCE,
                  "ifTouchedIn",
                  "2",
                  "must be 3, the version that last wrote it"));
      assertThat(writer.write("district", organization("key=a", "name=Gamma"), ANN, 3L).version())
          .isEqualTo(4);
    }
  }

  @Nested
  class TheChangeLog {

    @Test
    void keepsWhoWhenWhatAndTheFieldsBeforeAndAfter() {
      write(organization("key=a", "name=Alpha", "website=https://a.example"));
      write(organization("key=a", "name=Beta", "website="), place("key=p", "name=Port"));
      var change = changes().getLast();
      assertThat(change.get("landscapeId").asString()).isEqualTo("district");
      assertThat(change.get("version").asLong()).isEqualTo(3);
      assertThat(change.get("by").asString()).isEqualTo("Ann");
      assertThat(change.get("via").asString()).isEqualTo("test");
      assertThat(change.get("at").asZonedDateTime()).isNotNull();
      assertThat(change.get("what").asString())
          .isEqualTo("{\"ORGANIZATION\":{\"updated\":1},\"PLACE\":{\"created\":1}}");
      assertThat(change.get("facts").asList(v -> v.asString()))
          .containsExactly(
              "{\"kind\":\"PLACE\",\"key\":\"p\",\"before\":{},"
                  + "\"after\":{\"evidence\":\"EVIDENCED\",\"name\":\"Port\",\"visibility\":\"PUBLIC\"}}",
              "{\"kind\":\"ORGANIZATION\",\"key\":\"a\","
                  + "\"before\":{\"name\":\"Alpha\",\"website\":\"https://a.example\"},"
                  + "\"after\":{\"name\":\"Beta\",\"website\":null}}");
      assertThat(change.get("factsOmitted").asInt()).isZero();
    }

    @Test
    void saysHowManyFactsItDidNotKeep() {
      var drafts = new ArrayList<Draft>();
      for (var n = 0; n < ChangeLog.MOST_FACTS + 5; n++) {
        drafts.add(organization("key=o" + n, "name=N" + n));
      }
      writer.write("district", drafts, ANN);
      var change = changes().getLast();
      assertThat(change.get("facts").size()).isEqualTo(ChangeLog.MOST_FACTS);
      assertThat(change.get("factsOmitted").asInt()).isEqualTo(5);
    }
  }

  private List<Record> changes() {
    return driver
        .executableQuery(
            "MATCH (c:Change) RETURN c.landscapeId AS landscapeId, c.version AS version, c.by AS"
                + " by, c.via AS via, c.at AS at, c.what AS what, c.facts AS facts, c.factsOmitted"
                + " AS factsOmitted ORDER BY version")
        .execute()
        .records();
  }

  private void found(String slug) {
    writer.writeLandscape(new LandscapeInput(slug, slug, null, null), Set.of("slug", "name"), ANN);
  }

  private WriteResult write(Draft... drafts) {
    return writer.write("district", List.of(drafts), ANN);
  }

  private Map<String, Object> node(String key) {
    return one("MATCH (e:Entity {key: $key}) RETURN properties(e) AS it", key).get("it").asMap();
  }

  private List<Object> labels(String key) {
    return one("MATCH (e:Entity {key: $key}) RETURN labels(e) AS it", key).get("it").asList();
  }

  private List<Object> relations(String key) {
    return one(
            "MATCH (e:Entity {key: $key}) RETURN COLLECT { MATCH (e)-[r]->(t:Entity)"
                + " RETURN type(r) + ' ' + t.key AS text ORDER BY text } AS it",
            key)
        .get("it")
        .asList();
  }

  private Record one(String cypher, String key) {
    var rows =
        driver.executableQuery(cypher).withParameters(Map.of("key", key)).execute().records();
    assertThat(rows).as("facts with key " + key).hasSize(1);
    return rows.getFirst();
  }

  private List<String> keys(String label) {
    return texts("MATCH (e:%s) RETURN e.key AS text ORDER BY text".formatted(label));
  }

  private List<String> texts(String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("text").asString())
        .toList();
  }

  private int count(String label) {
    return driver
        .executableQuery("MATCH (n:%s) RETURN count(n) AS n".formatted(label))
        .execute()
        .records()
        .getFirst()
        .get("n")
        .asInt();
  }

  private long version() {
    return driver
        .executableQuery("MATCH (l:Landscape {id: 'district'}) RETURN l.version AS v")
        .execute()
        .records()
        .getFirst()
        .get("v")
        .asLong();
  }

  private static long lastCommit() {
    return TestDatabase.shared().lastCommit();
  }
}
