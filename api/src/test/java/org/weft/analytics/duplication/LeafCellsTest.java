package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// Counting cells as products gives what listing every cell gives.
class LeafCellsTest {

  private static final String CODES =
      """
      services
        s1
          s2
          s3
            s4
            s5
        s6
      populations
        n1
          n2
          n3
        n4
      places
        p1
          p2
            p3 300
            p4 0
          p5 41
        p6 7
      """;

  @Test
  void productsEqualTheListedCellsOnRandomPairs() {
    var random = new Random(11);
    for (int round = 0; round < 300; round++) {
      var view =
          LandscapeSketch.of(CODES)
              .with("efforts\n  e " + codes(random) + "\ninitiatives\n  i " + codes(random))
              .view();
      var proposal = Proposal.of(view, "i", null);
      var effort = view.snapshot().efforts().getFirst();
      var shared = SharedCodes.of(view.snapshot(), proposal, effort);
      var counted = LeafCells.of(view.snapshot()).count(proposal, effort, shared);

      var proposed = cells(view, view.snapshot().initiatives().getFirst());
      var existing = cells(view, effort);
      var both = new HashSet<>(proposed);
      both.retainAll(existing);
      assertThat(counted.cells().proposed()).isEqualTo(proposed.size());
      assertThat(counted.cells().existing()).isEqualTo(existing.size());
      assertThat(counted.cells().shared()).as("round %d", round).isEqualTo(both.size());
      assertThat(counted.byPeople().proposed()).isEqualTo(people(proposed));
      assertThat(counted.byPeople().existing()).isEqualTo(people(existing));
      assertThat(counted.byPeople().shared()).isEqualTo(people(both));
    }
  }

  private static double people(Set<String> cells) {
    var inhabitants = Map.of("p3", 300, "p4", 0, "p5", 41, "p6", 7);
    return cells.stream().mapToInt(cell -> inhabitants.get(cell.split("/")[2])).sum();
  }

  private static String codes(Random random) {
    return " delivers "
        + some(random, "s", 6)
        + " for "
        + some(random, "n", 4)
        + " in "
        + some(random, "p", 6);
  }

  private static String some(Random random, String prefix, int size) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(any -> prefix + (1 + random.nextInt(size)))
        .distinct()
        .collect(Collectors.joining(","));
  }

  private static Set<String> cells(LandscapeView view, EffortFact effort) {
    var cells = new HashSet<String>();
    for (int service : leaves(view.snapshot().services(), effort.services())) {
      for (int population : leaves(view.snapshot().populations(), effort.populations())) {
        for (int place : leaves(view.snapshot().places(), effort.places())) {
          cells.add(service + "/" + population + "/" + view.snapshot().places().key(place));
        }
      }
    }
    return cells;
  }

  private static int[] leaves(Hierarchy hierarchy, int[] nodes) {
    return IntStream.of(nodes)
        .flatMap(hierarchy::descendants)
        .filter(hierarchy::isLeaf)
        .distinct()
        .toArray();
  }
}
