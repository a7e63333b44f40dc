package org.weft.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What differs between a kept launch check and the same one asked again.
///
/// @param then fields of the kept answer
/// @param now fields of the answer today
record LaunchCheckChanges(Map<String, @Nullable Object> then, Map<String, @Nullable Object> now) {

  /// As many as one comparison shows. Our choice.
  private static final int MOST_FIGURES = 500;

  String verdictThen() {
    return Objects.toString(then.get("verdict"));
  }

  String verdictNow() {
    return Objects.toString(now.get("verdict"));
  }

  List<Recorded> appeared(String list) {
    return without(list, now, then);
  }

  List<Recorded> gone(String list) {
    return without(list, then, now);
  }

  /// Those of the one answer that the other does not have, alike in code, sentence and facts.
  private static List<Recorded> without(
      String list, Map<String, @Nullable Object> in, Map<String, @Nullable Object> notIn) {
    var others = new ArrayList<>(findings(notIn, list).map(LaunchCheckChanges::identity).toList());
    return findings(in, list).filter(finding -> !others.remove(identity(finding))).toList();
  }

  private static Stream<Recorded> findings(Map<String, @Nullable Object> answer, String list) {
    return answer.get(list) instanceof List<?> all
        ? all.stream().map(Recorded::ofJson)
        : Stream.of();
  }

  private static List<Object> identity(Recorded finding) {
    var facts =
        finding.fields().get("facts") instanceof List<?> list
            ? list.stream().map(fact -> String.valueOf(((Map<?, ?>) fact).get("id"))).toList()
            : List.of();
    return List.of(
        String.valueOf(finding.fields().get("code")),
        String.valueOf(finding.fields().get("sentence")),
        facts);
  }

  /// Figures that got or lost a value first, then by the part of the larger value that changed.
  List<LaunchCheckFigureChange> figures() {
    return changed().limit(MOST_FIGURES).toList();
  }

  boolean figuresAreCut() {
    return changed().count() > MOST_FIGURES;
  }

  private Stream<LaunchCheckFigureChange> changed() {
    var before = Figures.in(then);
    var after = Figures.in(now);
    var paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    return paths.stream()
        .map(path -> new LaunchCheckFigureChange(path, before.get(path), after.get(path)))
        .filter(LaunchCheckFigureChange::isChange)
        .sorted(
            Comparator.comparingDouble(LaunchCheckFigureChange::size)
                .reversed()
                .thenComparing(LaunchCheckFigureChange::path));
  }

  /// The same as a piece of an answer, so that the types of the SDL show it.
  Recorded recorded() {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("verdictThen", verdictThen());
    shown.put("verdictNow", verdictNow());
    for (var list : List.of("reasons", "conditions", "unknowns")) {
      shown.put(list + "Appeared", appeared(list).stream().map(Recorded::fields).toList());
      shown.put(list + "Gone", gone(list).stream().map(Recorded::fields).toList());
    }
    shown.put("figures", figures().stream().map(LaunchCheckFigureChange::fields).toList());
    shown.put("figuresAreCut", figuresAreCut());
    return new Recorded(shown);
  }
}
