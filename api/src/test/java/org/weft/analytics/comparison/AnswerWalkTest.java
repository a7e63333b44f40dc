package org.weft.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Organization;
import org.weft.landscape.Ref;
import org.weft.landscape.TieKind;

/// Answers are walked side by side; what stands at one place is found in each of them.
class AnswerWalkTest {

  record Part(Ref<Organization> who, TieKind kind, int amount) {}

  record Answer(
      @Nullable String code,
      @Nullable Boolean truth,
      @Nullable LocalDate day,
      @Nullable String currency,
      @Nullable BigDecimal total,
      List<Part> parts,
      List<Ref<Organization>> names,
      List<Integer> numbers) {}

  private static Ref<Organization> ref(String key) {
    return new Ref<>("l", EntityKind.ORGANIZATION, key);
  }

  private static Answer answer(String currency, List<Part> parts, String... names) {
    return new Answer(
        "A sentence is not walked",
        true,
        LocalDate.EPOCH,
        currency,
        BigDecimal.TEN,
        parts,
        List.of(names).stream().map(AnswerWalkTest::ref).toList(),
        List.of());
  }

  private static String walk(boolean isDeep, Object... answers) {
    return AnswerWalk.of(List.of(answers), isDeep).stream()
        .map(found ->
            found.place().path() + " " + found.values().stream().map(AnswerWalkTest::text).toList())
        .collect(Collectors.joining("\n"));
  }

  private static String text(@Nullable Object value) {
    return value instanceof Absent ? "-" : value instanceof Ref<?> ref ? ref.key() : "" + value;
  }

  @Test
  void whatStandsAtOnePlaceIsFoundTogether() {
    var one = answer("EUR", List.of(new Part(ref("a"), TieKind.OWNS, 1)), "x");
    var other = answer("EUR", List.of(new Part(ref("a"), TieKind.OWNS, 2)), "x");
    assertThat(walk(false, one, other))
        .isEqualTo(
            """
            currency [EUR, EUR]
            truth [true, true]
            day [1970-01-01, 1970-01-01]
            total [10, 10]
            parts[a].who [a, a]
            parts[a].kind [OWNS, OWNS]
            parts[a].amount [1, 2]\
            """);
  }

  @Test
  void asManyWordsAsNeededTellElementsApart() {
    var one =
        answer(
            "EUR",
            List.of(new Part(ref("a"), TieKind.OWNS, 1), new Part(ref("a"), TieKind.CONTROLS, 1)));
    assertThat(walk(false, one, one)).contains("parts[a OWNS].amount", "parts[a CONTROLS].amount");
  }

  @Test
  void whatNothingTellsApartIsNumbered() {
    var part = new Part(ref("a"), TieKind.OWNS, 1);
    var one = answer("EUR", List.of(part, part));
    assertThat(walk(false, one, one)).contains("parts[a OWNS].amount", "parts[a OWNS #2].amount");
  }

  record Need(
      @Nullable Ref<Organization> sector,
      TieKind kind,
      List<Ref<Organization>> bridges,
      TieKind status) {}

  @Test
  void listsOfNamesTellApartBeforeWhatComesAfterThem() {
    var needs =
        List.of(
            new Need(null, TieKind.OWNS, List.of(), TieKind.OPPOSES),
            new Need(null, TieKind.CONTROLS, List.of(ref("a"), ref("b")), TieKind.OPPOSES),
            new Need(null, TieKind.CONTROLS, List.of(ref("a"), ref("c")), TieKind.OPPOSES));
    assertThat(walk(false, needs, needs))
        .contains("[OWNS].status", "[CONTROLS a b].status", "[CONTROLS a c].status");
  }

  record Note(String sentence, int amount) {}

  @Test
  void sentencesTellNothingApart() {
    var one = List.of(new Note("It is so", 1), new Note("It is not so", 2));
    var other = List.of(new Note("It is thus", 1), new Note("It is not so", 2));
    assertThat(walk(false, one, other)).isEqualTo("[#1].amount [1, 1]\n[#2].amount [2, 2]");
  }

  @Test
  void orderOfAListIsNoDifference() {
    var a = new Part(ref("a"), TieKind.OWNS, 1);
    var b = new Part(ref("b"), TieKind.OWNS, 2);
    assertThat(walk(false, answer("EUR", List.of(a, b)), answer("EUR", List.of(b, a))))
        .contains("parts[a].amount [1, 1]", "parts[b].amount [2, 2]");
  }

  @Test
  void elementsThatAreNotEverywhereAreToldOnceOrWalkedWithGaps() {
    var with = answer("EUR", List.of(new Part(ref("a"), TieKind.OWNS, 1)), "x");
    var without = answer("EUR", List.of());
    assertThat(walk(false, with, without))
        .contains("parts[a] [true, -]", "names[x] [true, -]")
        .doesNotContain("amount");
    assertThat(walk(true, with, without, with)).contains("parts[a].amount [1, -, 1]");
  }

  @Test
  void anAnswerThatCouldNotBeGivenIsAbsentEverywhere() {
    var one = answer("EUR", List.of(new Part(ref("a"), TieKind.OWNS, 1)));
    assertThat(walk(true, one, new Absent("refused")))
        .contains("total [10, -]", "parts[a].amount [1, -]");
  }

  @Test
  void numbersOfAnotherCurrencyStayOut() {
    assertThat(
            walk(
                true, answer("EUR", List.of()), answer("GBP", List.of()), answer("EUR", List.of())))
        .contains("currency [EUR, GBP, EUR]", "total [10, -, 10]");
  }

  @Test
  void theUnknownIsNull() {
    var nothing =
        new Answer(null, null, null, null, null, List.of(), new ArrayList<>(), List.of(7));
    assertThat(walk(false, answer("EUR", List.of()), nothing))
        .contains("truth [true, null]", "total [10, null]", "currency [EUR, null]");
  }

  record Wrapped(@Nullable Note note) {}

  @Test
  void aPartThatIsNotEverywhereIsToldOnceOrWalkedWithGaps() {
    var with = new Wrapped(new Note("It is so", 1));
    var without = new Wrapped(null);
    assertThat(walk(false, with, without)).isEqualTo("note [true, -]");
    assertThat(walk(true, with, without)).contains("note.amount [1, -]");
  }
}
