package org.weft.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The notices of one import: the first ones of each rule are kept, all are counted. However bad
/// the input, it stays small.
final class Notices {

  /// Notices kept of one rule, so that a frequent problem does not hide a rare one.
  static final int KEPT_PER_RULE = 100;

  /// Rules told apart; what comes after is counted as {@link #OTHER_RULES}.
  static final int RULES = 500;

  static final String OTHER_RULES = "and other rules";

  private record Broken(NoticeKind kind, String rule) {}

  private final int limit;
  private final List<Notice> kept = new ArrayList<>();
  private final Map<Broken, Integer> counts = new LinkedHashMap<>();

  /// @param limit notices kept in all
  Notices(int limit) {
    this.limit = limit;
  }

  void add(
      NoticeKind kind, Origin origin, @Nullable String field, @Nullable Object value, String rule) {
    var broken = new Broken(kind, rule);
    if (counts.size() >= RULES && !counts.containsKey(broken)) {
      broken = new Broken(kind, OTHER_RULES);
    }
    var count = counts.merge(broken, 1, Integer::sum);
    if (count <= KEPT_PER_RULE && kept.size() < limit) {
      kept.add(Notice.of(kind, origin, field, value, rule));
    }
  }

  /// In the order in which they were met.
  List<Notice> kept() {
    return List.copyOf(kept);
  }

  /// Largest first, then by kind and rule.
  List<NoticeCount> counts() {
    return counts.entrySet().stream()
        .map(e -> new NoticeCount(e.getKey().kind(), e.getKey().rule(), e.getValue()))
        .sorted(
            java.util.Comparator.comparingInt(NoticeCount::count)
                .reversed()
                .thenComparing(NoticeCount::kind)
                .thenComparing(NoticeCount::rule))
        .toList();
  }
}
