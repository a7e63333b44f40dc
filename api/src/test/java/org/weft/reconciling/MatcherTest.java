package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.EntityKind;

class MatcherTest {

  private static final List<String> FIRST =
      List.of("Community", "Youth", "River", "Saint", "Green", "United", "Open", "Northern");
  private static final List<String> LAST =
      List.of("Trust", "Foundation", "Association", "Project", "Partnership", "Fund", "Center");

  @Test
  void whatTwoActorsShareIsNobodysOwn() {
    var matcher =
        new Matcher(
            List.of(
                Profiles.of("one", "Youth Forge | GB-CHC:7"),
                Profiles.of("two", "Youth Forge | GB-CHC:7")));
    var found = matcher.match(Profiles.of("new", "Youth Forge | GB-CHC:7"));
    assertThat(found).extracting(match -> match.found().key()).containsExactly("one", "two");
    assertThat(found)
        .extracting(match -> match.likeness().verdict())
        .containsOnly(Verdict.IN_DOUBT);
  }

  @Test
  void whoIsListedTwiceIsAPairOnceAndInDoubt() {
    var matcher =
        new Matcher(
            List.of(
                Profiles.of("a", "Youth Forge | GB-CHC:7"),
                Profiles.of("b", "Merchants Guild"),
                Profiles.of("c", "Youth Forge Ltd | GB-CHC:7"),
                Profiles.of("d", "YouthForge")));
    assertThat(matcher.among())
        .extracting(match -> match.found().key() + ' ' + match.wanted().key())
        .containsExactly("a c", "a d", "c d");
    assertThat(matcher.among())
        .extracting(match -> match.likeness().verdict())
        .containsOnly(Verdict.IN_DOUBT);
    assertThat(matcher.among().getFirst().likeness().reasons())
        .extracting(ReconciliationReason::kind)
        .containsExactly(
            ReconciliationReasonKind.SAME_IDENTIFIER, ReconciliationReasonKind.SAME_NAME);
  }

  /// Comparisons, counted and not timed: a record is compared with 21 of 1,000 actors, and with 53
  /// of 100,000.
  @ParameterizedTest
  @ValueSource(ints = {1_000, 100_000})
  void comparisonsGrowWithTheRecordsAndNotWithTheirPairs(int size) {
    var random = new Random(20261126);
    var actors =
        Stream.generate(() -> Compared.of(Profiles.of("o", name(random)))).limit(size).toList();
    var blocks = new Blocks(actors);
    var compared = 0L;
    for (var actor : actors) {
      var record = perturbed(actor.profile().names().getFirst(), random);
      compared += blocks.candidates(Compared.of(Profiles.of("n", record))).size();
    }
    assertThat(compared).isBetween(10L * size, 60L * size);
  }

  @Test
  void anOrganizationIsNoCollaboration() {
    var actor = Profiles.of("pact", "Youth Pact | GB-CHC:7");
    var other =
        new Profile(
            EntityKind.COLLABORATION,
            "x",
            actor.names(),
            actor.identifiers(),
            actor.places(),
            actor.around(),
            null,
            null);
    assertThat(new Matcher(List.of(actor)).match(other)).isEmpty();
  }

  @Test
  void aNameThatManyHaveSaysNobodyButANumberDoes() {
    var actors = new ArrayList<Profile>();
    for (var i = 0; i < Blocks.MOST_IN_BLOCK + 1; i++) {
      actors.add(Profiles.of("o" + i, "Community Fund | GB-CHC:" + (1000 + i)));
    }
    var matcher = new Matcher(actors);
    assertThat(matcher.match(Profiles.of("new", "Community Fund"))).isEmpty();
    assertThat(matcher.pairsCompared()).isZero();
    assertThat(matcher.match(Profiles.of("new", "Community Fund | GB-CHC:1003")))
        .extracting(match -> match.found().key())
        .containsExactly("o3");
    assertThat(
            new Matcher(actors.subList(0, Blocks.MOST_IN_BLOCK))
                .match(Profiles.of("new", "Community Fund")))
        .hasSize(Blocks.MOST_IN_BLOCK);
  }

  /// Of the pairs that a comparison of all with all would ask about, blocks find nearly all.
  @Test
  void blocksLoseHardlyAnyPair() {
    var random = new Random(20261126);
    var actors = new ArrayList<Profile>();
    for (var i = 0; i < 1_000; i++) {
      actors.add(Profiles.of("o" + i, name(random)));
    }
    var matcher = new Matcher(actors);
    var compared = actors.stream().map(Compared::of).toList();
    var asked = 0;
    var found = 0;
    for (var i = 0; i < 300; i++) {
      var one = Profiles.of("n" + i, perturbed(actors.get(i).names().getFirst(), random));
      var kept = matcher.match(one).stream().map(match -> match.found().key()).toList();
      var mine = Compared.of(one);
      for (var other : compared) {
        if (Likeness.of(mine, other).verdict() != Verdict.DIFFERENT) {
          asked++;
          found += kept.contains(other.profile().key()) ? 1 : 0;
        }
      }
    }
    assertThat(asked).isGreaterThan(200);
    assertThat(found / (double) asked).isGreaterThan(0.97);
    assertThat(matcher.pairsCompared()).isLessThan(300L * compared.size() / 5);
  }

  private static String name(Random random) {
    return FIRST.get(random.nextInt(FIRST.size()))
        + ' '
        + word(random)
        + ' '
        + LAST.get(random.nextInt(LAST.size()));
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (var i = 0; i < 3; i++) {
      word.append("bdfgklmnprst".charAt(random.nextInt(12)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /// As people write it: swapped letters, another legal form, another case, other words around.
  private static String perturbed(String name, Random random) {
    var at = 1 + random.nextInt(name.length() - 2);
    return switch (random.nextInt(5)) {
      case 0 -> name.substring(0, at) + name.charAt(at + 1 - 1) + name.substring(at);
      case 1 -> name.substring(0, at) + name.substring(at + 1);
      case 2 -> "The " + name + " Ltd";
      case 3 -> name.toUpperCase(java.util.Locale.ROOT).replace(" ", "-");
      default -> name.replaceFirst("^(\\S+) (\\S+)", "$2 $1");
    };
  }
}
