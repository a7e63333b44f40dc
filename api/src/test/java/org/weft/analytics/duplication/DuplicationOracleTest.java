package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// On seeded random landscapes the levels are those that GAO's words give when every effort is read
/// one by one, with codes as sets of paths: no index, no product of cells, no hierarchy numbering.
class DuplicationOracleTest {

  private static final Map<String, String> WITHIN =
      Map.ofEntries(
          Map.entry("i2", "i1"),
          Map.entry("i3", "i2"),
          Map.entry("s2", "s1"),
          Map.entry("s3", "s1"),
          Map.entry("n2", "n1"),
          Map.entry("n3", "n1"),
          Map.entry("p2", "p1"),
          Map.entry("p3", "p2"),
          Map.entry("p4", "p2"),
          Map.entry("p5", "p1"));

  private static final String CODES =
      """
      issues
        i1
          i2
            i3
        i4
      services
        s1
          s2
          s3
        s4
      populations
        n1
          n2
          n3
        n4
      places
        p1
          p2
            p3
            p4
          p5
        p6
      """;

  private record Drawn(
      String key, Map<String, List<String>> codes, @Nullable Integer capacity, String rest) {

    String line() {
      var words = new ArrayList<String>(List.of(key));
      codes.forEach((word, some) -> {
        if (!some.isEmpty()) {
          words.add(word + " " + String.join(",", some));
        }
      });
      if (capacity != null) {
        words.add("capacity " + capacity);
      }
      return "  " + String.join(" ", words) + " " + rest + "\n";
    }
  }

  @Test
  void levelsEqualThoseOfReadingEveryEffort() {
    var random = new Random(20261125);
    for (int round = 0; round < 150; round++) {
      var proposal = drawn(random, "plan", false);
      var efforts = IntStream.range(0, 25).mapToObj(i -> drawn(random, "e" + i, true)).toList();
      var view =
          LandscapeSketch.of(CODES)
              .with(
                  "efforts\n"
                      + efforts.stream().map(Drawn::line).collect(Collectors.joining())
                      + "initiatives\n"
                      + proposal.line())
              .view();
      var answer =
          DuplicationQuestion.answer(view, Proposal.of(view, "plan", null), List.of(), 100);

      var levels = new HashMap<String, DuplicationLevel>();
      for (var match : answer.matches()) {
        if (match.level() != null) {
          levels.put(match.effort().key(), match.level());
        }
      }
      assertThat(levels).as("round %d", round).isEqualTo(expected(view, proposal, efforts));
    }
  }

  private static Drawn drawn(Random random, String key, boolean exists) {
    var codes = new HashMap<String, List<String>>();
    codes.put("on", some(random, "i", 4));
    codes.put("delivers", some(random, "s", 4));
    codes.put("for", some(random, "n", 4));
    codes.put("in", some(random, "p", 6));
    var capacity = random.nextInt(4) == 0 ? null : (Integer) (10 + random.nextInt(10));
    var rest = exists && random.nextInt(4) > 0 ? "reached " + random.nextInt(20) : "";
    if (exists && random.nextInt(6) == 0) {
      rest += random.nextBoolean() ? " status CLOSED" : " status SUSPENDED";
    }
    if (!exists && random.nextInt(3) == 0) {
      rest += " since 2027-01-01";
    }
    if (exists && random.nextInt(4) == 0) {
      rest += " until 2026-12-31";
    }
    return new Drawn(key, codes, capacity, rest);
  }

  private static List<String> some(Random random, String prefix, int size) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(any -> prefix + (1 + random.nextInt(size)))
        .distinct()
        .toList();
  }

  private static Map<String, DuplicationLevel> expected(
      LandscapeView view, Drawn proposal, List<Drawn> efforts) {
    var levels = new HashMap<String, DuplicationLevel>();
    for (int i = 0; i < efforts.size(); i++) {
      var level = level(proposal, efforts.get(i), view.snapshot().efforts().get(i));
      if (level != null) {
        levels.put(efforts.get(i).key(), level);
      }
    }
    return levels;
  }

  private static @Nullable DuplicationLevel level(Drawn plan, Drawn drawn, EffortFact effort) {
    if (!alike(plan, drawn, "in") || effort.status() == EffortStatus.CLOSED) {
      return null;
    }
    boolean service = alike(plan, drawn, "delivers");
    boolean population = alike(plan, drawn, "for");
    boolean together = !(plan.rest().contains("since") && drawn.rest().contains("until"));
    boolean room =
        effort.capacity() != null
            && effort.reached() != null
            && effort.capacity() > effort.reached()
            && effort.status() != EffortStatus.SUSPENDED;
    if (service && population && together && room) {
      return DuplicationLevel.DUPLICATION;
    }
    if (service || population) {
      return DuplicationLevel.OVERLAP;
    }
    return alike(plan, drawn, "on") ? DuplicationLevel.FRAGMENTATION : null;
  }

  private static boolean alike(Drawn one, Drawn other, String dimension) {
    return codes(one, dimension).stream()
        .anyMatch(code ->
            codes(other, dimension).stream()
                .anyMatch(its -> path(code).contains(its) || path(its).contains(code)));
  }

  private static List<String> codes(Drawn drawn, String dimension) {
    return drawn.codes().getOrDefault(dimension, List.of());
  }

  private static List<String> path(String code) {
    var path = new ArrayList<String>();
    for (String at = code; at != null; at = WITHIN.get(at)) {
      path.add(at);
    }
    return path;
  }
}
