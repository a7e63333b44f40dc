package org.weft.analytics.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.Subjects;
import org.weft.support.LandscapeSketch;

/// Candidates come in the order of what is known of them: attributes of a stakeholder, criteria of
/// a partner, reach, key. Each is true, false or unknown, and true only by facts.
class CandidateRankingTest {

  private static final String TOWN =
      """
      issues
        food
          school-meals
        housing
      services
        lunch
      populations
        families
        seniors
      places
        town
          north
        elsewhere
      actors
        alliance COLLABORATION on food in town for families delivers lunch
        other COLLABORATION on school-meals
        homes COLLABORATION on housing
        us NONPROFIT in town
        x FAITH in town
      seats
        alliance: us MEMBER
      """;

  /// A need that nobody meets, known in every cell of the room.
  private static final String UNMET =
      """
      needs
        100 on food in town for families
        100 delivers lunch in town for families
      surveys
        on food in town at 2026-01-31
        delivers lunch in town at 2026-01-31
      """;

  @Nested
  class Power {

    @Test
    void whoGivesMoneyToTheRoomOrForItsIssuesHasPower() {
      assertThat(power("flows\n  x -> us MONEY 1 EUR\n")).isEqualTo("true x->us MONEY");
      assertThat(power("flows\n  x -> alliance MONEY 1 EUR\n")).isEqualTo("true x->alliance MONEY");
      assertThat(power("actors\n  cook FAITH on food\nflows\n  x -> cook MONEY 1 EUR\n"))
          .isEqualTo("true x->cook MONEY");
    }

    @Test
    void moneyForOtherIssuesIsNoPowerHere() {
      assertThat(power("actors\n  builder FAITH on housing\nflows\n  x -> builder MONEY 1 EUR\n"))
          .isEqualTo("false");
    }

    @Test
    void votesInAnotherCollaborationOnTheIssuesArePower() {
      assertThat(power("seats\n  other: x votes 1\n")).isEqualTo("true other:x");
      assertThat(power("seats\n  other: x votes 0\n")).isEqualTo("null");
      assertThat(power("seats\n  other: x\n")).isEqualTo("null");
      assertThat(power("seats\n  homes: x votes 1\n")).isEqualTo("null");
    }

    @Test
    void whoControlsOrAppointsHasPowerAndWhoIsControlledHasNot() {
      assertThat(power("ties\n  x -> us CONTROLS\n")).isEqualTo("true x->us CONTROLS");
      assertThat(power("ties\n  us -> x OWNS\n")).isEqualTo("null");
      assertThat(power("actors\n  they FAITH\nseats\n  alliance: they MEMBER appointedBy x\n"))
          .isEqualTo("true alliance:they");
    }

    @Test
    void aPublicAuthorityHasPowerInItsPlacesOnly() {
      assertThat(Attribute.POWER.of(only("x GOVERNMENT in town"))).isEqualTo("true x");
      assertThat(Attribute.POWER.of(only("x GOVERNMENT in elsewhere"))).isEqualTo("null");
      assertThat(Attribute.POWER.of(only("x GOVERNMENT"))).isEqualTo("null");
    }

    @Test
    void onlyTheFactsThatGiveItAreShown() {
      var builder = "actors\n  builder FAITH on housing\n";

      assertThat(
              power(
                  builder
                      + """
                      flows
                        x -> us MONEY 1 EUR
                        x -> us DATA ?
                        x -> x MONEY 1 EUR
                        x -> builder MONEY 1 EUR
                      """))
          .isEqualTo("true x->us MONEY");
      assertThat(
              power(
                  builder
                      + """
                      ties
                        x -> us CONTROLS
                        x -> us SUPPORTS
                        us -> x OWNS
                        x -> builder CONTROLS
                      """))
          .isEqualTo("true x->us CONTROLS");
    }

    @Test
    void moneyForAnEffortOnOtherIssuesIsNoPowerWhoeverTakesIt() {
      var cook = "actors\n  cook FAITH on food\nefforts\n  flats by cook on housing in town\n";

      assertThat(power(cook + "flows\n  x -> cook MONEY 1 EUR effort flats\n")).isEqualTo("false");
    }

    @Test
    void whatNobodyRecordedIsUnknownNotFalse() {
      assertThat(power("")).isEqualTo("null");
      assertThat(power("flows\n  x -> us DATA ?\n")).isEqualTo("false");
      assertThat(Attribute.POWER.of(only("x"))).isEqualTo("null");
    }

    private String power(String more) {
      return Attribute.POWER.of(candidate(more));
    }
  }

  @Nested
  class Legitimacy {

    @Test
    void aMandateIsASectorOrATypeInThePlaces() {
      assertThat(legitimacy("x GOVERNMENT in north")).isEqualTo("true x");
      assertThat(legitimacy("x NONPROFIT type 15 in town")).isEqualTo("true x");
      assertThat(legitimacy("x NONPROFIT type 15 in elsewhere")).isEqualTo("false");
      assertThat(legitimacy("x GOVERNMENT")).isEqualTo("null");
    }

    @Test
    void whoSpeaksForThePeopleConcernedIsLegitimate() {
      assertThat(legitimacy("x COMMUNITY represents families")).isEqualTo("true x");
      assertThat(legitimacy("x COMMUNITY represents seniors")).isEqualTo("false");
      assertThat(legitimacy("x COMMUNITY")).isEqualTo("null");
      assertThat(Attribute.LEGITIMACY.of(candidate("seats\n  homes: x voice families\n")))
          .isEqualTo("true homes:x");
    }

    @Test
    void aNamedRoleInAnotherCollaborationOnTheIssuesCounts() {
      assertThat(Attribute.LEGITIMACY.of(candidate("seats\n  other: x DATA_HOLDER\n")))
          .isEqualTo("true other:x");
      assertThat(Attribute.LEGITIMACY.of(candidate("seats\n  other: x MEMBER\n")))
          .isEqualTo("false");
      assertThat(Attribute.LEGITIMACY.of(candidate("seats\n  homes: x DATA_HOLDER\n")))
          .isEqualTo("false");
    }

    @Test
    void withoutASectorItIsUnknown() {
      assertThat(legitimacy("x")).isEqualTo("null");
      assertThat(legitimacy("x FAITH")).isEqualTo("false");
    }

    private String legitimacy(String actor) {
      return Attribute.LEGITIMACY.of(only(actor));
    }
  }

  @Nested
  class Urgency {

    @Test
    void whoOpposesIsUrgent() {
      assertThat(urgency("ties\n  x -> us OPPOSES\n")).isEqualTo("true x->us OPPOSES");
      assertThat(urgency("ties\n  us -> x OPPOSES\n")).isEqualTo("null");
    }

    @Test
    void whoServesPeopleInUnmetNeedIsUrgentByEffortAndNeed() {
      var serving = "efforts\n  soup by x on food in town for families reached 40\n" + UNMET;

      assertThat(urgency(serving)).isEqualTo("true soup need food/town/families");
    }

    @Test
    void whoServesPeopleWhoseNeedIsMetIsNot() {
      var met =
          """
          needs
            40 on food in town for families
            0 delivers lunch in town for families
          efforts
            soup by x on food in town for families reached 40
          ties
            x -> us SUPPORTS
          """;

      assertThat(urgency(met)).isEqualTo("false");
    }

    @Test
    void whoSpeaksForPeopleInUnmetNeedIsUrgent() {
      var drawn = LandscapeSketch.of(TOWN.replace("x FAITH", "x FAITH represents families"));

      assertThat(Attribute.URGENCY.of(candidate(drawn.with(UNMET)))).startsWith("true x need food");
      assertThat(Attribute.URGENCY.of(candidate(drawn))).isEqualTo("null");
    }

    @Test
    void onlyTheOppositionThatCountsIsShown() {
      var ties = "  x -> us OPPOSES\n  x -> builder OPPOSES\n  x -> us SUPPORTS\n";

      assertThat(urgency("actors\n  builder FAITH on housing\nties\n" + ties))
          .isEqualTo("true x->us OPPOSES");
      assertThat(
              urgency("actors\n  builder FAITH on housing\nties\n  x -> builder OPPOSES\n" + UNMET))
          .isEqualTo("false");
    }

    @Test
    void whoSpeaksForSomeOfThemIsUrgentByTheirNeedsOnly() {
      var drawn =
          LandscapeSketch.of(
                  TOWN.replace("in town for families", "in town for families,seniors")
                      .replace("x FAITH", "x FAITH represents seniors"))
              .with(UNMET)
              .with(
                  """
                  needs
                    30 on food in town for seniors
                  """);

      assertThat(Attribute.URGENCY.of(candidate(drawn))).isEqualTo("true x need food/town/seniors");
    }

    @Test
    void onlyTheEffortsThatServeThemMakeUrgent() {
      var efforts =
          """
          efforts
            soup by x on food in town for families reached 40
            tea by x on food in town for seniors reached 40
          """;

      assertThat(urgency(efforts + UNMET)).isEqualTo("true soup need food/town/families");
    }

    @Test
    void whoStatesNoPeopleServesThemToo() {
      var drawn =
          """
          efforts
            soup by x on food in town
            hall by us on food in town for families reached 40
          """;

      assertThat(urgency(drawn + UNMET)).isEqualTo("true soup need food/town/families");
    }

    @Test
    void needOfAServiceThatTheRoomDeliversCountsToo() {
      var drawn =
          """
          needs
            40 on food in town for families
            100 delivers lunch in town for families
          efforts
            lunches by x on food delivers lunch in town for families reached 40
          """;

      assertThat(urgency(drawn)).isEqualTo("true lunches need lunch/town/families");
    }

    @Test
    void withoutNeedsItIsUnknownHoweverMuchIsToldOfTheTies() {
      assertThat(urgency("ties\n  x -> us SUPPORTS\n")).isEqualTo("null");
    }

    @Test
    void withoutAnyNeedRecordedItIsUnknown() {
      assertThat(urgency("efforts\n  soup by x on food in town for families reached 40\n"))
          .isEqualTo("null");
      assertThat(urgency(UNMET)).isEqualTo("null");
      assertThat(urgency(UNMET + "ties\n  x -> us SUPPORTS\n")).isEqualTo("false");
    }

    private String urgency(String more) {
      return Attribute.URGENCY.of(candidate(more));
    }
  }

  @Nested
  class Classes {

    @Test
    void theSevenClassesAreThoseOfMitchellAgleAndWood() {
      assertThat(SalienceClass.of(true, false, false)).isEqualTo(SalienceClass.DORMANT);
      assertThat(SalienceClass.of(false, true, false)).isEqualTo(SalienceClass.DISCRETIONARY);
      assertThat(SalienceClass.of(false, false, true)).isEqualTo(SalienceClass.DEMANDING);
      assertThat(SalienceClass.of(true, true, false)).isEqualTo(SalienceClass.DOMINANT);
      assertThat(SalienceClass.of(true, false, true)).isEqualTo(SalienceClass.DANGEROUS);
      assertThat(SalienceClass.of(false, true, true)).isEqualTo(SalienceClass.DEPENDENT);
      assertThat(SalienceClass.of(true, true, true)).isEqualTo(SalienceClass.DEFINITIVE);
      assertThat(SalienceClass.of(false, false, false)).isEqualTo(SalienceClass.NO_STAKEHOLDER);
    }

    @Test
    void anUnknownAttributeLeavesTheClassOpenAndNamesThosePossible() {
      var salience = candidate("ties\n  x -> us OPPOSES\n").salience();

      assertThat(salience.salienceClass()).isNull();
      assertThat(salience.possibleClasses())
          .containsExactly(SalienceClass.DEMANDING, SalienceClass.DANGEROUS);
      assertThat(salience.attributesCount()).isEqualTo(1);
    }

    @Test
    void everythingKnownIsOneClass() {
      var salience =
          candidate("ties\n  x -> us OPPOSES\nflows\n  x -> us MONEY 1 EUR\n").salience();

      assertThat(salience.salienceClass()).isEqualTo(SalienceClass.DANGEROUS);
      assertThat(salience.possibleClasses()).containsExactly(SalienceClass.DANGEROUS);
    }

    @Test
    void ofWhomNothingIsRecordedEveryClassIsPossible() {
      var salience = only("x").salience();

      assertThat(salience.possibleClasses()).containsExactly(SalienceClass.values());
      assertThat(salience.attributesCount()).isZero();
    }
  }

  @Nested
  class Fit {

    @Test
    void aClearProjectIsARunningEffortOnTheIssuesInThePlaces() {
      assertThat(clearProject("efforts\n  soup by x on school-meals in north\n"))
          .isEqualTo("true soup");
      assertThat(clearProject("efforts\n  flats by x on housing in town\n")).isEqualTo("false");
      assertThat(clearProject("efforts\n  soup by x on food in elsewhere\n")).isEqualTo("false");
      assertThat(clearProject("")).isEqualTo("null");
    }

    @Test
    void centralIsAtLeastHalfOfWhatItWorksOn() {
      assertThat(central("x FAITH on food,housing")).isEqualTo("true x");
      assertThat(central("x FAITH on school-meals")).isEqualTo("true x");
      assertThat(central("x FAITH on housing")).isEqualTo("false");
      assertThat(central("x FAITH")).isEqualTo("null");
    }

    @Test
    void anObviousContributionIsWhatTheRoomNeedsOrAlreadyGets() {
      assertThat(contribution("flows\n  x -> other LEGITIMACY ?\n"))
          .isEqualTo("true x->other LEGITIMACY");
      assertThat(contribution("flows\n  x -> us EQUIPMENT ?\n")).isEqualTo("true x->us EQUIPMENT");
      assertThat(contribution("flows\n  x -> other EQUIPMENT ?\n")).isEqualTo("false");
      assertThat(contribution("")).isEqualTo("null");
    }

    @Test
    void capacityIsFreePlacesOrTimeGiven() {
      assertThat(capacity("efforts\n  soup by x on food in town reached 40 capacity 50\n"))
          .isEqualTo("true soup");
      assertThat(capacity("efforts\n  soup by x on food in town reached 50 capacity 50\n"))
          .isEqualTo("false");
      assertThat(capacity("efforts\n  soup by x on food in town reached 50\n")).isEqualTo("null");
      assertThat(capacity("flows\n  x -> other VOLUNTEER_TIME 5 hours\n"))
          .isEqualTo("true x->other VOLUNTEER_TIME");
      assertThat(capacity("")).isEqualTo("null");
    }

    private String clearProject(String more) {
      return described(candidate(more).fit().clearProject());
    }

    private String central(String actor) {
      return described(only(actor).fit().centralToWork());
    }

    private String contribution(String more) {
      return described(candidate(more).fit().obviousContribution());
    }

    private String capacity(String more) {
      return described(candidate(more).fit().capacity());
    }
  }

  @Test
  void attributesComeBeforeFitBeforeReachBeforeKey() {
    var drawn =
        LandscapeSketch.of(TOWN)
            .with(
                """
                actors
                  c FAITH in town
                  b FAITH in town
                  d FAITH in town on food
                  e FAITH in town
                  f FAITH in town
                efforts
                  e-soup by e on food in town reached 5
                  f-soup by f on food in town reached 9
                ties
                  c -> us OPPOSES
                """);

    assertThat(candidates(drawn))
        .extracting(one -> one.actor().key())
        .containsExactly("c", "f", "e", "d", "b", "x");
  }

  /// Whatever gives an attribute puts a candidate before one of whom nothing is known.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "flows\n  y -> us MONEY 1 EUR\n",
        "ties\n  y -> us CONTROLS\n",
        "seats\n  other: y votes 1\n",
        "seats\n  other: y DATA_HOLDER\n",
        "seats\n  homes: y voice families\n",
        "ties\n  y -> us OPPOSES\n"
      })
  void eachGroundCounts(String ground) {
    var drawn = LandscapeSketch.of(TOWN).with("actors\n  a FAITH in town\n  y FAITH in town\n");

    assertThat(candidates(drawn.with(ground)))
        .extracting(one -> one.actor().key())
        .containsExactly("y", "a", "x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "y FAITH,GOVERNMENT in town",
        "y FAITH type 15 in town",
        "y FAITH represents families in town"
      })
  void whatItIsCounts(String y) {
    var drawn = LandscapeSketch.of(TOWN).with("actors\n  a FAITH in town\n  " + y + "\n");

    assertThat(candidates(drawn))
        .extracting(one -> one.actor().key())
        .containsExactly("y", "a", "x");
  }

  @Test
  void powerLegitimacyAndUrgencyAddUp() {
    var drawn =
        LandscapeSketch.of(TOWN)
            .with(
                """
                actors
                  a FAITH in town
                  b FAITH in town represents families
                  c FAITH in town represents families
                  d FAITH in town
                flows
                  c -> us MONEY 1 EUR
                  d -> us MONEY 1 EUR
                ties
                  c -> us OPPOSES
                  d -> us OPPOSES
                """);

    assertThat(candidates(drawn))
        .extracting(one -> one.actor().key() + " " + one.salience().attributesCount())
        .containsExactly("c 3", "d 2", "b 1", "a 0", "x 0");
  }

  @Test
  void whatIsCountedForTheOrderIsWhatIsShown() {
    for (int seed = 0; seed < 20; seed++) {
      var drawn =
          LandscapeSketch.of(TOWN)
              .with(UNMET)
              .with(
                  """
                  actors
                    y FAITH,COMMUNITY represents families
                    z FAITH,GOVERNMENT in town on food
                  efforts
                    soup by x,z on food in town for families reached 40 capacity 50
                  flows
                    x -> us MONEY 1 EUR
                    y -> z STAFF_TIME 4 hours
                  seats
                    other: x FUNDER votes 2
                  ties
                    y -> us OPPOSES
                  """)
              .shuffled(seed);
      for (var one : candidates(drawn)) {
        var salience = one.salience();
        assertThat(salience.attributesCount())
            .isEqualTo(
                List.of(salience.power(), salience.legitimacy(), salience.urgency()).stream()
                    .filter(judgement -> Boolean.TRUE.equals(judgement.holds()))
                    .count());
        var fit = one.fit();
        assertThat(fit.criteriaMetCount())
            .isEqualTo(
                List.of(
                        fit.clearProject(),
                        fit.centralToWork(),
                        fit.obviousContribution(),
                        fit.capacity())
                    .stream()
                    .filter(judgement -> Boolean.TRUE.equals(judgement.holds()))
                    .count());
      }
      assertThat(candidates(drawn))
          .extracting(one -> one.actor().key())
          .containsExactly("x", "z", "y");
    }
  }

  private enum Attribute {
    POWER(Salience::power),
    LEGITIMACY(Salience::legitimacy),
    URGENCY(Salience::urgency);

    private final Function<Salience, CandidateJudgement> part;

    Attribute(Function<Salience, CandidateJudgement> part) {
      this.part = part;
    }

    String of(Judged candidate) {
      return described(part.apply(candidate.salience()));
    }
  }

  /// Whether it holds, then the facts that say so.
  private static String described(CandidateJudgement judgement) {
    @Nullable Boolean holds = judgement.holds();
    assertThat(judgement.reason()).isNotBlank();
    assertThat(judgement.facts().isEmpty()).isEqualTo(!Boolean.TRUE.equals(holds));
    return judgement.facts().isEmpty()
        ? String.valueOf(holds)
        : holds + " " + String.join(" ", judgement.facts().stream().map(Ref::key).toList());
  }

  private record Judged(Salience salience, CandidateFit fit) {}

  private static Judged candidate(String more) {
    var drawn = LandscapeSketch.of(TOWN);
    return candidate(more.isEmpty() ? drawn : drawn.with(more));
  }

  @Nested
  class Who {

    @Test
    void whoMayNotBeSeenIsNoCandidate() {
      var hidden = TOWN.replace("x FAITH in town", "x FAITH in town @STEWARDS");

      assertThat(candidates(LandscapeSketch.of(TOWN)))
          .extracting(one -> one.actor().key())
          .containsExactly("x");
      assertThat(candidates(LandscapeSketch.of(hidden))).isEmpty();
    }

    @Test
    void aRoomIsNoCandidateForItsOwnSeats() {
      var drawn =
          LandscapeSketch.of(TOWN)
              .with("efforts\n  meals by alliance,x on food in town capacity 80");
      var question =
          new RoomQuestion(
              "alliance",
              null,
              null,
              null,
              null,
              List.of(SeatRole.IMPLEMENTER),
              List.of(),
              null,
              false,
              9);

      assertThat(
              WhoIsMissingAnalysis.answer(drawn.view(), question)
                  .requiredSeats()
                  .getFirst()
                  .candidates())
          .extracting(one -> one.actor().key())
          .containsExactly("x");
    }
  }

  /// What is known of one who is drawn in place of `x`.
  private static Judged only(String actor) {
    return candidate(LandscapeSketch.of(TOWN.replace("x FAITH in town", actor)));
  }

  private static Judged candidate(LandscapeSketch drawn) {
    var view = drawn.view();
    var room = new RoomFacts(view, RoomQuestion.ofCollaboration("alliance"));
    var surroundings = new Surroundings(room);
    var roles = new RoleSigns(room, surroundings);
    var elsewhere = new SeatsElsewhere(room, surroundings.onIssues());
    var ties = new SectorTies(room, surroundings, new int[0]);
    var signs = new SeatSigns(room, surroundings, roles, elsewhere, ties);
    var x = new Subjects(view).actor("x", "x");
    return new Judged(
        new SalienceAnalysis(room, surroundings, roles, elsewhere, signs).of(x),
        new FitAnalysis(room, surroundings, Set.copyOf(RoomQuestion.RESOURCES)).of(x));
  }

  private static List<SeatCandidate> candidates(LandscapeSketch drawn) {
    var question =
        new RoomQuestion(
            "alliance", null, null, null, null, List.of(), List.of("FAITH"), null, false, 9);
    return WhoIsMissingAnalysis.answer(drawn.view(), question)
        .requiredSeats()
        .getFirst()
        .candidates();
  }
}
