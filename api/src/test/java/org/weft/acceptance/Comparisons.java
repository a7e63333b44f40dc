package org.weft.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The lines of one run: `set · what · expected · got · ok`.
final class Comparisons {

  private final String set;
  private final Consumer<String> lines;
  private final List<String> differing = new ArrayList<>();

  Comparisons(String set, Consumer<String> lines) {
    this.set = set;
    this.lines = lines;
  }

  void equal(String what, @Nullable Object expected, @Nullable Object got) {
    say(what, expected, got, Objects.equals(expected, got));
  }

  /// @param tolerance half a unit of the last digit that is known
  void close(String what, double expected, @Nullable Double got, double tolerance) {
    say(what, expected, got, got != null && Math.abs(expected - got) <= tolerance);
  }

  /// An answer that is known and cannot be asked.
  void notCompared(String what, Object expected, String reason) {
    lines.accept(String.join(" · ", set, what, String.valueOf(expected), "not compared", reason));
  }

  private void say(String what, @Nullable Object expected, @Nullable Object got, boolean isOk) {
    var line =
        String.join(
            " · ",
            set,
            what,
            String.valueOf(expected),
            String.valueOf(got),
            isOk ? "ok" : "DIFFERS");
    lines.accept(line);
    if (!isOk) {
      differing.add(line);
    }
  }

  /// The lines that differ.
  List<String> differing() {
    return differing;
  }
}
