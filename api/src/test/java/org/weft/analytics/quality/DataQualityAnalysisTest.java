package org.weft.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Identifier;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.FactState;
import org.weft.landscape.view.Hypothesis;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// What is unknown, unsourced, old or twice there is found, and what is in order is not.
class DataQualityAnalysisTest {

  private static final LandscapeSketch DISTRICT =
      LandscapeSketch.of(
          """
          issues
            food
          places
            north 500
            south
          sources
            register on food in north
            gazette
          actors
            city GOVERNMENT in north type 11
            helpers NONPROFIT in north since 2020-01-01
            shelter until 2024-12-31
            annex partOf shelter since 2026-06-01 @CLAIMED
            pact COLLABORATION on food form SHARED
          efforts
            soup by helpers,shelter on food in north capacity 50
            bread by helpers status ?
          flows
            city -> helpers MONEY 100 EUR DISBURSED at 2010-01-31
            ? -> helpers MONEY ?
            city -> helpers IN_KIND_SPACE 3
          ties
            city -> helpers COLLABORATES_WITH depth weft:3 @CLAIMED
            helpers -> annex COLLABORATES_WITH
            city -> annex MEMBER_OF
          seats
            pact: city FUNDER votes 1
            pact: shelter
          """);

  private static Ref<Entity> ref(EntityKind kind, String key) {
    return new Ref<>("sketch", kind, key);
  }

  private static Thing thing(
      EntityKind kind, String key, Map<String, Object> properties, String... identifiers) {
    return Thing.of(ref(kind, key), properties, identifiers(identifiers), null);
  }

  private static List<Identifier> identifiers(String... texts) {
    return List.of(texts).stream()
        .map(text -> new Identifier(text.split(":")[0], text.split(":")[1]))
        .toList();
  }

  private static Descriptions described(LandscapeSnapshot snapshot) {
    var found = new Descriptions(snapshot);
    found.add(
        thing(
            EntityKind.ORGANIZATION,
            "city",
            Map.of("name", "City of Ås", "website", "https://as.example/"),
            "XX-REG:1",
            "XX-REG:2"));
    found.add(
        thing(
            EntityKind.ORGANIZATION,
            "helpers",
            Map.of("name", "The Helpers Ltd", "website", "http://www.as.example"),
            "XX-REG:7"));
    found.add(thing(EntityKind.ORGANIZATION, "annex", Map.of("name", "Annex"), "xx reg:007"));
    found.add(thing(EntityKind.ORGANIZATION, "shelter", Map.of("name", "Annex")));
    found.add(
        thing(
            EntityKind.COLLABORATION,
            "pact",
            Map.of("name", "Pact", "alternativeNames", List.of("HELPERS"))));
    found.add(thing(EntityKind.PERSON, "ann", Map.of("visibility", "STEWARDS")));
    found.add(thing(EntityKind.PERSON, "bo", Map.of()));
    found.add(
        thing(EntityKind.PLACE, "north", Map.of("scheme", "geo", "code", "1", "population", 500L)));
    found.add(thing(EntityKind.PLACE, "south", Map.of("scheme", "geo", "code", "1")));
    found.add(thing(EntityKind.ISSUE, "food", Map.of("code", "1")));
    found.add(
        thing(
            EntityKind.SOURCE,
            "register",
            Map.of("retrievedAt", LocalDate.parse("2024-01-31"), "url", "https://r.example")));
    found.add(thing(EntityKind.SOURCE, "gazette", Map.of()));
    found.addInReview("helpers", "annex");
    found.addInReview("helpers", "nobody");
    found.addSource(EntityKind.ORGANIZATION, "city", "register");
    found.addSource(EntityKind.ORGANIZATION, "helpers", "gazette");
    found.addSource(EntityKind.EFFORT, "soup", "register");
    return found;
  }

  private static DataQuality ask(LandscapeView view) {
    return DataQualityAnalysis.answer(
        view, described(view.snapshot()), DataQualityQuestion.EVERYTHING);
  }

  private static QualityFinding finding(DataQuality answer, String check) {
    return answer.findings().stream()
        .filter(one -> label(one).equals(check))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                check
                    + " is not in "
                    + answer.findings().stream().map(DataQualityAnalysisTest::label).toList()));
  }

  private static String label(QualityFinding one) {
    return one.check() + " " + one.kind() + (one.field() == null ? "" : "." + one.field());
  }

  private static String keys(Figure figure) {
    return figure.factsUsed().stream().map(Ref::key).collect(Collectors.joining(", "));
  }

  /// What was found of how many.
  private static String found(DataQuality answer, String check) {
    var finding = finding(answer, check);
    assertThat(finding.found().value()).isEqualTo((double) finding.found().factsUsed().size());
    return keys(finding.found()) + " of " + finding.share().factsUsed().size();
  }

  private static String groups(DataQuality answer, String check) {
    return finding(answer, check).groups().stream()
        .map(group -> group.value() + ": " + keys(group.things()))
        .collect(Collectors.joining("; "));
  }

  @Test
  void whatIsUnknownIsFoundByKindAndField() {
    var answer = ask(DISTRICT.view());
    assertThat(found(answer, "UNKNOWN_FIELD ORGANIZATION.type")).isEqualTo("annex, helpers of 3");
    assertThat(found(answer, "UNKNOWN_FIELD ORGANIZATION.sectors")).isEqualTo("annex of 3");
    assertThat(found(answer, "UNKNOWN_FIELD ORGANIZATION.identifiers")).isEqualTo(" of 3");
    assertThat(found(answer, "UNKNOWN_FIELD COLLABORATION.governanceForm")).isEqualTo(" of 1");
    assertThat(found(answer, "UNKNOWN_FIELD COLLABORATION.decisionRule")).isEqualTo("pact of 1");
    assertThat(found(answer, "UNKNOWN_FIELD EFFORT.status")).isEqualTo("bread of 2");
    assertThat(found(answer, "UNKNOWN_FIELD EFFORT.capacity")).isEqualTo("bread of 2");
    assertThat(found(answer, "UNKNOWN_FIELD SEAT.votes")).endsWith(" of 2");
    assertThat(found(answer, "UNKNOWN_FIELD SOURCE.issues")).isEqualTo("gazette of 2");
    assertThat(found(answer, "UNKNOWN_FIELD SOURCE.retrievedAt")).isEqualTo("gazette of 2");
    assertThat(found(answer, "UNKNOWN_FIELD PLACE.population")).isEqualTo("south of 2");
    assertThat(found(answer, "UNKNOWN_FIELD PLACE.code")).isEqualTo(" of 2");
    assertThat(found(answer, "UNKNOWN_FIELD ISSUE.scheme")).isEqualTo("food of 1");
  }

  @Test
  void aFieldIsOnlyMissedWhereItHasAMeaning() {
    var answer = ask(DISTRICT.view());
    assertThat(finding(answer, "UNKNOWN_FIELD FLOW.amount").share().value())
        .isEqualTo(1 / 3.0, offset(1e-12));
    assertThat(finding(answer, "UNKNOWN_FIELD FLOW.currency").share().value()).isEqualTo(0.5);
    assertThat(finding(answer, "UNKNOWN_FIELD FLOW.unit").share().factsUsed()).hasSize(1);
    assertThat(finding(answer, "UNKNOWN_FIELD FLOW.basis").found().value()).isEqualTo(2.0);
    assertThat(finding(answer, "UNKNOWN_FIELD FLOW.validFrom").found().value()).isEqualTo(2.0);
    assertThat(finding(answer, "UNKNOWN_FIELD FLOW.from").found().value()).isEqualTo(1.0);
    assertThat(found(answer, "UNKNOWN_FIELD TIE.depthCode"))
        .isEqualTo("helpers->annex COLLABORATES_WITH of 2");
  }

  @Test
  void whereNothingCouldHaveTheFieldThereIsNoShare() {
    var view =
        LandscapeSketch.of(
                """
                actors
                  a
                  b
                flows
                  a -> b MONEY 1
                """)
            .view();
    var share = finding(ask(view), "UNKNOWN_FIELD FLOW.unit").share();
    assertThat(share.value()).isNull();
    assertThat(share.notEvaluable()).isEqualTo("Nothing is recorded that could have it.");
  }

  @Test
  void whatRestsOnNobodyElseIsFound() {
    var answer = ask(DISTRICT.view());
    assertThat(found(answer, "ONLY_CLAIMED ORGANIZATION")).isEqualTo("annex of 3");
    assertThat(found(answer, "ONLY_CLAIMED TIE")).isEqualTo("city->helpers COLLABORATES_WITH of 3");
    assertThat(found(answer, "WITHOUT_SOURCE ORGANIZATION")).isEqualTo("annex of 3");
    assertThat(found(answer, "WITHOUT_SOURCE EFFORT")).isEqualTo("bread of 2");
    assertThat(found(answer, "WITHOUT_SOURCE PERSON")).isEqualTo("bo of 1");
  }

  @Test
  void aStateIsAsOldAsItsSourceElseAsTheLastDayForWhichItIsSaidToHold() {
    var answer = ask(DISTRICT.view());
    assertThat(answer.staleBefore()).isEqualTo("2024-06-30");
    assertThat(groups(answer, "STALE ORGANIZATION")).isEqualTo("register: city; null: helpers");
    assertThat(found(answer, "STALE ORGANIZATION")).isEqualTo("city, helpers of 3");
    assertThat(finding(answer, "STALE ORGANIZATION").groups().getFirst().source())
        .isEqualTo(ref(EntityKind.SOURCE, "register"));
    assertThat(found(answer, "STALE EFFORT")).isEqualTo("soup of 1");
    assertThat(found(answer, "AGE_UNKNOWN EFFORT")).isEqualTo("bread of 2");
    assertThat(answer.findings())
        .noneMatch(one -> one.check() == QualityCheck.STALE && one.kind() == EntityKind.FLOW);
  }

  @Test
  void theAgeIsAsked() {
    var view = DISTRICT.view();
    var age = (int) ChronoUnit.DAYS.between(LocalDate.parse("2024-01-31"), view.asOf());
    assertThat(stale(view, age)).isEqualTo("helpers of 3");
    assertThat(stale(view, age - 1)).isEqualTo("city, helpers of 3");
  }

  private static String stale(LandscapeView view, int days) {
    var asked = new DataQualityQuestion(days, null, null, null);
    return found(
        DataQualityAnalysis.answer(view, described(view.snapshot()), asked), "STALE ORGANIZATION");
  }

  @Test
  void aReferenceToSomebodyWhoHasEndedIsFound() {
    var answer = ask(DISTRICT.view());
    assertThat(found(answer, "ENDED_REFERENCE ORGANIZATION.partOf")).isEqualTo("annex of 1");
    assertThat(found(answer, "ENDED_REFERENCE EFFORT.runBy")).isEqualTo("soup of 2");
    assertThat(finding(answer, "ENDED_REFERENCE SEAT.member").found().value()).isEqualTo(1.0);
    assertThat(finding(answer, "ENDED_REFERENCE SEAT.collaboration").found().value()).isZero();
    var before =
        ask(DISTRICT.view(LocalDate.parse("2024-12-31"), EvidenceBasis.CLAIMED, Visibility.PUBLIC));
    assertThat(finding(before, "ENDED_REFERENCE EFFORT.runBy").found().value()).isZero();
  }

  @Test
  void actorsInDoubtAreGrouped() {
    var answer = ask(DISTRICT.view());
    assertThat(groups(answer, "SAME_NAME ORGANIZATION.name")).isEqualTo("helpers: helpers, pact");
    assertThat(groups(answer, "SAME_WEBSITE ORGANIZATION.website"))
        .isEqualTo("as.example: city, helpers");
    assertThat(groups(answer, "SAME_IDENTIFIER ORGANIZATION.identifiers"))
        .as("one number, as each of them writes it")
        .isEqualTo("XX-REG:7, xx reg:007: annex, helpers");
    assertThat(groups(answer, "SEVERAL_IDENTIFIERS ORGANIZATION.identifiers"))
        .isEqualTo("XX-REG: 1, 2: city");
    assertThat(groups(answer, "SAME_CODE PLACE.code")).isEqualTo("geo:1: north, south");
    assertThat(found(answer, "SAME_CODE PLACE.code")).isEqualTo("north, south of 2");
    assertThat(finding(answer, "SAME_NAME ORGANIZATION.name").groupsCount()).isEqualTo(1);
  }

  @Test
  void whoIsInTheReviewQueueIsInDoubt() {
    var answer = ask(DISTRICT.view());
    assertThat(groups(answer, "IN_REVIEW ORGANIZATION"))
        .isEqualTo("helpers, annex: annex, helpers");
    assertThat(found(answer, "IN_REVIEW ORGANIZATION")).isEqualTo("annex, helpers of 4");
  }

  @Test
  void codesAndPlacesThatNobodyRecognizesAreFound() {
    var answer = ask(DISTRICT.view());
    assertThat(groups(answer, "UNRECOGNIZED_CODE ISSUE.code"))
        .as("a code of no scheme")
        .isEqualTo("1: food");
    assertThat(found(answer, "UNRECOGNIZED_CODE PLACE.code"))
        .as("a scheme may be any")
        .isEqualTo(" of 2");
    assertThat(found(answer, "UNRECOGNIZED_PLACE PLACE")).isEqualTo(" of 2");

    var view = DISTRICT.view();
    var described = new Descriptions(view.snapshot());
    var nameOnly = Map.<String, Object>of("name", "Old Quay");
    described.add(thing(EntityKind.PLACE, "name-only", nameOnly));
    described.add(thing(EntityKind.PLACE, "atlantis", Map.of("scheme", "ISO3166-1", "code", "QQ")));
    described.add(thing(EntityKind.PLACE, "kenya", Map.of("scheme", "ISO 3166-1", "code", "ke")));
    described.add(thing(EntityKind.PLACE, "point", Map.of("latitude", 54.5)));
    described.add(thing(EntityKind.PLACE, "area", Map.of("boundary", "{")));
    answer = DataQualityAnalysis.answer(view, described, DataQualityQuestion.EVERYTHING);
    assertThat(found(answer, "UNRECOGNIZED_PLACE PLACE")).isEqualTo("atlantis, name-only of 5");
    assertThat(groups(answer, "UNRECOGNIZED_CODE PLACE.code")).isEqualTo("ISO3166-1:QQ: atlantis");
  }

  @Test
  void whoDoesNotCountIsNobodysDouble() {
    var evidenced =
        DISTRICT.view(LandscapeSketch.TODAY, EvidenceBasis.EVIDENCED, Visibility.PUBLIC);
    assertThat(groups(ask(evidenced), "SAME_IDENTIFIER ORGANIZATION.identifiers")).isEmpty();
  }

  @Test
  void whoMayNotSeeAPersonDoesNotCountIt() {
    var view = DISTRICT.view(LandscapeSketch.TODAY, EvidenceBasis.CLAIMED, Visibility.STEWARDS);
    assertThat(found(ask(view), "WITHOUT_SOURCE PERSON")).isEqualTo("ann, bo of 2");
  }

  @Test
  void aWhatIfIsSeenWithItsNamesIdentifiersAndSources() {
    var view =
        DISTRICT.whatIf(
            """
            actors
              annex partOf city since 2026-06-01
              third in north
            gone
              ORGANIZATION city
            """);
    var told =
        new FactState(
            ref(EntityKind.ORGANIZATION, "annex"),
            new HashMap<>(Map.of("name", "Pact")),
            identifiers("XX-REG:8"),
            List.of(new FactState.Pointer("FROM_SOURCE", ref(EntityKind.SOURCE, "gazette"))));
    var third =
        new FactState(
            ref(EntityKind.ORGANIZATION, "third"), Map.of("name", "Third"), List.of(), List.of());
    var hypothesis =
        new Hypothesis(
            List.of(told, third),
            Set.of(ref(EntityKind.ORGANIZATION, "city")),
            Map.of(),
            Visibility.PUBLIC);
    var answer =
        DataQualityAnalysis.answer(
            view,
            described(DISTRICT.view().snapshot()).in(hypothesis),
            DataQualityQuestion.EVERYTHING);
    assertThat(groups(answer, "SAME_NAME ORGANIZATION.name"))
        .isEqualTo("helpers: helpers, pact; pact: annex, pact");
    assertThat(groups(answer, "SAME_WEBSITE ORGANIZATION.website")).isEmpty();
    assertThat(groups(answer, "SAME_IDENTIFIER ORGANIZATION.identifiers")).isEmpty();
    assertThat(found(answer, "UNKNOWN_FIELD ORGANIZATION.identifiers")).isEqualTo("third of 3");
    assertThat(found(answer, "WITHOUT_SOURCE ORGANIZATION")).isEqualTo("third of 3");
    assertThat(finding(answer, "SAME_NAME ORGANIZATION.name").found().hypothetical()).isTrue();
  }

  @Test
  void onlyWhatIsAskedIsLookedFor() {
    var view = DISTRICT.view();
    var asked =
        new DataQualityQuestion(
            730,
            List.of(QualityCheck.UNKNOWN_FIELD, QualityCheck.WITHOUT_SOURCE),
            List.of(EntityKind.FLOW, EntityKind.EFFORT),
            List.of("amount", "capacity"));
    assertThat(DataQualityAnalysis.answer(view, described(view.snapshot()), asked).findings())
        .extracting(DataQualityAnalysisTest::label)
        .containsExactly("UNKNOWN_FIELD EFFORT.capacity", "UNKNOWN_FIELD FLOW.amount");
  }

  @Test
  void theHintAsksForWhatWasFoundAndForNothingElse() {
    assertThat(finding(ask(DISTRICT.view()), "UNKNOWN_FIELD FLOW.amount").hint())
        .startsWith(
            "dataQuality(olderThanDays: 730, checks: [UNKNOWN_FIELD], kinds: [FLOW], fields:"
                + " [\"amount\"]) { findings { found {");
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    var label = ask(DISTRICT.view()).findings().stream().map(one -> label(one) + keys(one.found()));
    var other =
        ask(DISTRICT.shuffled(5).view()).findings().stream()
            .map(one -> label(one) + keys(one.found()));
    assertThat(other).containsExactlyElementsOf(label.toList());
  }

  @Test
  void badArgumentsAreRefused() {
    assertThatThrownBy(() -> new DataQualityQuestion(-1, null, null, null))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("olderThanDays");
    assertThatThrownBy(() -> new DataQualityQuestion(1, List.of(), null, null))
        .hasMessageContaining("checks");
    assertThatThrownBy(() -> new DataQualityQuestion(1, null, null, List.of("colour")))
        .hasMessageContaining("fields")
        .hasMessageContaining("colour")
        .hasMessageContaining("amount, ");
  }
}
