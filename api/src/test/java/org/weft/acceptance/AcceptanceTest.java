package org.weft.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The questions answer as others have published or computed, wherever their data is at hand.
class AcceptanceTest {

  private static final List<KnownAnswers> SETS =
      List.of(
          new Wetlands(),
          new SouthernWomen(),
          new Florentines(),
          new Somalia(),
          new RefugeeAid(),
          new CyclonePam(),
          new Afghanistan(),
          new CovidActivities(),
          new Grants());

  @Test
  void everyKnownAnswerComesOut() throws IOException {
    var data = folder();
    if (data.isEmpty()) {
      System.out.println(
          "acceptance · nothing was compared: give the data with -Dweft.acceptance.data=FOLDER");
      return;
    }
    assertThat(data.get()).as("weft.acceptance.data").isDirectory();
    var differing = new ArrayList<String>();
    for (var known : SETS) {
      var folder = data.get().resolve(known.set());
      if (!Files.isDirectory(folder)) {
        System.out.println(
            "acceptance · " + known.set() + " · nothing was compared: no such folder");
        continue;
      }
      var answers = new Comparisons(known.set(), System.out::println);
      known.compare(folder, answers);
      differing.addAll(answers.differing());
    }
    assertThat(differing).as("known answers that did not come out").isEmpty();
  }

  /// A relative folder is meant from the top of the repository, where the command is given.
  private static Optional<Path> folder() {
    var given = System.getProperty("weft.acceptance.data", "");
    return given.isBlank()
        ? Optional.empty()
        : Optional.of(Path.of(System.getProperty("weft.acceptance.from", "")).resolve(given));
  }

  @Test
  void aDifferenceIsShownAndKept() {
    var lines = new ArrayList<String>();
    var answers = new Comparisons("set", lines::add);
    answers.equal("count", 3, 4);
    answers.close("share", 0.25, 0.2504, 0.0005);
    answers.close("share", 0.25, null, 0.0005);
    answers.notCompared("closeness", 0.5, "it is not asked");
    assertThat(lines)
        .containsExactly(
            "set · count · 3 · 4 · DIFFERS",
            "set · share · 0.25 · 0.2504 · ok",
            "set · share · 0.25 · null · DIFFERS",
            "set · closeness · 0.5 · not compared · it is not asked");
    assertThat(answers.differing()).hasSize(2);
  }
}
