package org.weft.importing;

import java.util.Locale;
import java.util.StringJoiner;

/// Tells a person at a terminal what an import did.
final class ImportReport {

  private static final int RULES_SHOWN = 20;

  private ImportReport() {}

  static String of(String name, ImportResult result) {
    var lines = new StringJoiner("\n");
    lines.add(headline(name, result));
    for (var count : result.counts()) {
      lines.add(
          "  %-13s %7d created %7d updated %7d unchanged %7d skipped"
              .formatted(
                  count.kind(),
                  count.created(),
                  count.updated(),
                  count.unchanged(),
                  count.skipped()));
      if (count.matched() > 0) {
        lines.add("  %-13s %7d matched to actors of another key".formatted("", count.matched()));
      }
      if (count.ended() > 0) {
        lines.add("  %-13s %7d of the updated ended".formatted("", count.ended()));
      }
    }
    result.noticeCounts().stream().limit(RULES_SHOWN).forEach(n -> lines.add(notice(n, result)));
    if (result.noticeCounts().size() > RULES_SHOWN) {
      lines.add("  and " + (result.noticeCounts().size() - RULES_SHOWN) + " more rules broken");
    }
    return lines.toString();
  }

  private static String headline(String name, ImportResult result) {
    return switch (result.status()) {
      case IMPORTED ->
          "Imported %s into landscape %s, now version %s:"
              .formatted(name, result.landscape(), result.version());
      case UNCHANGED ->
          "%s says nothing new: landscape %s stays at version %s."
              .formatted(name, result.landscape(), result.version());
      case REJECTED -> "%s was not imported, and nothing was written:".formatted(name);
    };
  }

  /// The count, the rule, and the first place where it was broken.
  private static String notice(NoticeCount count, ImportResult result) {
    var line =
        "  %d %s: %s"
            .formatted(count.count(), count.kind().name().toLowerCase(Locale.ROOT), count.rule());
    return result.notices().stream()
        .filter(notice -> notice.kind() == count.kind() && notice.rule().equals(count.rule()))
        .findFirst()
        .map(first -> line + (count.count() == 1 ? " — " : " — first ") + place(first))
        .orElse(line);
  }

  private static String place(Notice notice) {
    var place = new StringJoiner(" ");
    place.add(notice.file());
    if (notice.row() != null) {
      place.add("row " + notice.row());
    }
    if (notice.path() != null) {
      place.add(notice.path());
    }
    if (notice.field() != null) {
      place.add(notice.field());
    }
    if (notice.value() != null) {
      place.add("\"" + notice.value() + "\"");
    }
    return place.toString();
  }
}
