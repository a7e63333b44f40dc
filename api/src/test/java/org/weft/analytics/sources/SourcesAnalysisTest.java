package org.weft.analytics.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// A register that covers what is asked, and that nobody opened, is said.
class SourcesAnalysisTest {

  private static final LandscapeSketch DISTRICT =
      LandscapeSketch.of(
          """
          issues
            food
              meals
            work
          services
            kitchen
          populations
            people
              families
          places
            district
              north
              south
            far
          sources
            register on food in district
            gazette on meals in north
            jobs on work in district
            letters
            half on food
          """);

  private static List<String> unsearched(LandscapeView view, SourcesQuestion asked) {
    return SourcesAnalysis.answer(view, asked).unsearched().stream()
        .map(row ->
            row.source().key()
                + ' '
                + row.issue().key()
                + '/'
                + row.place().key()
                + ' '
                + row.lastCheckedAt())
        .toList();
  }

  private static SourcesQuestion asked(
      LandscapeView view, String issue, String place, @Nullable String since) {
    return SourcesQuestion.of(
        view,
        List.of(issue),
        List.of(place),
        null,
        null,
        since == null ? null : LocalDate.parse(since));
  }

  private static List<String> unsearched(LandscapeSketch sketch, String issue, String place) {
    return unsearched(sketch.view(), asked(sketch.view(), issue, place, null));
  }

  @Test
  void aSourceThatCoversAPartIsListed() {
    assertThat(unsearched(DISTRICT, "food", "district"))
        .containsExactly("gazette food/district null", "register food/district null");
  }

  @Test
  void aSourceOfSomethingElseOrElsewhereIsNot() {
    assertThat(unsearched(DISTRICT, "meals", "south")).containsExactly("register meals/south null");
  }

  @Test
  void aPairThatNoSourceCoversIsSaid() {
    var answer =
        SourcesAnalysis.answer(DISTRICT.view(), asked(DISTRICT.view(), "work", "far", null));
    assertThat(answer.unsearched()).isEmpty();
    assertThat(answer.withoutSource()).extracting(row -> row.place().key()).containsExactly("far");
  }

  @Test
  void aSourceWithoutAScopeIsUnknownUnlessWhatItStatesRulesItOut() {
    assertThat(
            SourcesAnalysis.answer(DISTRICT.view(), asked(DISTRICT.view(), "food", "north", null))
                .scopeUnknown())
        .extracting(source -> source.key())
        .containsExactly("half", "letters");
    assertThat(
            SourcesAnalysis.answer(DISTRICT.view(), asked(DISTRICT.view(), "work", "north", null))
                .scopeUnknown())
        .extracting(source -> source.key())
        .containsExactly("letters");
  }

  @Test
  void aSurveyOfTheWholeCountsForItsParts() {
    var searched = DISTRICT.with("surveys\n  on food in district at 2026-01-31 from register\n");
    assertThat(unsearched(searched, "meals", "north")).containsExactly("gazette meals/north null");
  }

  @Test
  void aSurveyOfOnePartIsNoneOfTheWholeUntilAllPartsWereLookedAt() {
    var one = DISTRICT.with("surveys\n  on food in north at 2026-01-31 from register\n");
    assertThat(unsearched(one, "food", "district")).contains("register food/district null");
    var all = one.with("surveys\n  on food in south at 2026-03-31 from register\n");
    assertThat(unsearched(all, "food", "district")).containsExactly("gazette food/district null");
    assertThat(unsearched(all.view(), asked(all.view(), "food", "district", "2026-02-01")))
        .containsExactly("gazette food/district null", "register food/district 2026-01-31");
  }

  @Test
  void aSourceOfAPartNeedsToBeSearchedThereOnly() {
    var searched = DISTRICT.with("surveys\n  on meals in north at 2026-01-31 from gazette\n");
    assertThat(unsearched(searched, "food", "district"))
        .containsExactly("register food/district null");
  }

  @Test
  void aSurveyThatNamesNoSourceTellsOfNone() {
    var searched = DISTRICT.with("surveys\n  on food in district at 2026-01-31\n");
    assertThat(unsearched(searched, "food", "south")).containsExactly("register food/south null");
  }

  @Test
  void aSurveyOfSomeServicesOrPeopleCountsForThoseOnly() {
    var searched =
        DISTRICT.with(
            "surveys\n  delivers kitchen in district for families at 2026-01-31 from register\n");
    var view = searched.view();
    assertThat(unsearched(searched, "food", "south")).containsExactly("register food/south null");
    assertThat(unsearched(view, of(view, List.of("kitchen"), List.of("families")))).isEmpty();
    assertThat(unsearched(view, of(view, List.of("kitchen"), List.of("people"))))
        .containsExactly("register food/south null");
  }

  private static SourcesQuestion of(
      LandscapeView view, List<String> services, List<String> populations) {
    return SourcesQuestion.of(view, List.of("food"), List.of("south"), services, populations, null);
  }

  @Test
  void asOfEvidenceAndVisibilityHold() {
    var searched =
        DISTRICT.with("surveys\n  on food in district at 2026-01-31 from register @CLAIMED\n");
    var before =
        searched.view(LocalDate.parse("2026-01-30"), EvidenceBasis.CLAIMED, Visibility.PUBLIC);
    assertThat(unsearched(before, asked(before, "food", "south", null))).isNotEmpty();
    var evidenced =
        searched.view(LandscapeSketch.TODAY, EvidenceBasis.EVIDENCED, Visibility.PUBLIC);
    assertThat(unsearched(evidenced, asked(evidenced, "food", "south", null))).isNotEmpty();
    var hidden = DISTRICT.with("sources\n  secret on work in far @STEWARDS\n").view();
    assertThat(unsearched(hidden, asked(hidden, "work", "far", null))).isEmpty();
  }

  @Test
  void theOrderOfLinesChangesNothing() {
    var view = DISTRICT.shuffled(3).view();
    assertThat(unsearched(view, asked(view, "food", "district", null)))
        .isEqualTo(unsearched(DISTRICT, "food", "district"));
  }

  @Test
  void nothingOrTooMuchAskedIsRefused() {
    var view = DISTRICT.view();
    assertThatThrownBy(
            () -> SourcesQuestion.of(view, List.of(), List.of("north"), null, null, null))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("must name an issue");
    assertThatThrownBy(() -> SourcesQuestion.of(view, List.of("food"), List.of(), null, null, null))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("must name a place");
    assertThatThrownBy(() ->
            SourcesQuestion.of(
                view,
                Collections.nCopies(26, "food"),
                Collections.nCopies(40, "north"),
                null,
                null,
                null))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("1000 pairs");
    assertThatThrownBy(() -> asked(view, "nothing", "north", null))
        .isInstanceOf(InvalidArgumentException.class);
  }

  @Test
  void ofSourcesNobodyOpenedThoseOfTheFirstIssueAndPlaceByKeyComeFirst() {
    var view = DISTRICT.view();
    var asked =
        SourcesQuestion.of(
            view, List.of("work", "food"), List.of("south", "north"), null, null, null);
    assertThat(unsearched(view, asked))
        .containsExactly(
            "gazette food/north null",
            "register food/north null",
            "register food/south null",
            "jobs work/north null",
            "jobs work/south null");
  }

  @Test
  void pairsWithoutASourceAreListedByIssueAndPlace() {
    var view = DISTRICT.with("places\n  away\n").view();
    var asked =
        SourcesQuestion.of(view, List.of("work", "food"), List.of("far", "away"), null, null, null);
    var answer = SourcesAnalysis.answer(view, asked);
    assertThat(answer.withoutSource())
        .extracting(row -> row.issue().key() + "/" + row.place().key())
        .containsExactly("food/away", "food/far", "work/away", "work/far");
    assertThat(answer.isCut()).isFalse();
  }

  @Test
  void ofSeveralSearchesOfOnePlaceTheLastCountsAndOfItsPartsTheFirst() {
    var searched =
        DISTRICT.with(
            """
            surveys
              on food in north at 2026-03-01 from register
              on food in north at 2026-01-01 from register as earlier
              on food in south at 2026-02-01 from register
            """);
    assertThat(
            unsearched(searched.view(), asked(searched.view(), "food", "district", "2026-06-01")))
        .containsExactly("gazette food/district null", "register food/district 2026-02-01");
    var whole = searched.with("surveys\n  on food in district at 2026-01-15 from register\n");
    assertThat(unsearched(whole.view(), asked(whole.view(), "food", "district", "2026-06-01")))
        .contains("register food/district 2026-02-01");
    var later = searched.with("surveys\n  on food in district at 2026-05-15 from register\n");
    assertThat(unsearched(later.view(), asked(later.view(), "food", "district", "2026-06-01")))
        .contains("register food/district 2026-05-15");
  }

  @Test
  void aSourceOfSeveralPlacesWasCheckedWhenTheFirstOfThemWas() {
    var both =
        DISTRICT.with(
            """
            sources
              both on food in north,far
            surveys
              on food in north at 2026-03-01 from both
              on food in far at 2026-02-01 from both
            """);
    var view = both.with("places\n  land\n").view();
    assertThat(unsearched(view, asked(view, "food", "north", "2026-06-01")))
        .contains("both food/north 2026-03-01");
  }

  private static SourcesNotSearched ofManySources(int count, String scope) {
    var many = new StringBuilder("sources\n");
    for (int i = 0; i < count; i++) {
      many.append("  s").append(i).append(scope).append('\n');
    }
    var view = DISTRICT.with(many.toString()).view();
    return SourcesAnalysis.answer(view, asked(view, "work", "far", null));
  }

  @Test
  void aListIsCutAtFiveHundredAndThatIsSaid() {
    var whole = ofManySources(500, " on work in far");
    assertThat(whole.unsearched()).hasSize(500);
    assertThat(whole.isCut()).isFalse();
    var cut = ofManySources(501, " on work in far");
    assertThat(cut.unsearched()).hasSize(500);
    assertThat(cut.isCut()).isTrue();
    var unknown = ofManySources(500, ""); // and the letters
    assertThat(unknown.scopeUnknown()).hasSize(500);
    assertThat(unknown.isCut()).isTrue();
  }

  @Test
  void asManyPairsAsAllowedAreAnswered() {
    var view = DISTRICT.view();
    var issues = Collections.nCopies(25, "food");
    var places = Collections.nCopies(40, "north");
    assertThat(SourcesQuestion.of(view, issues, places, null, null, null).issues()).isNotEmpty();
  }
}
