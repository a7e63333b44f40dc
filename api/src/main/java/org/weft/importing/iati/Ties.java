package org.weft.importing.iati;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.TieInput;

/// Ties those who oversee or direct an activity to those who implement it: one tie of two
/// organizations, however many activities they have in common. No kind of tie says it more exactly.
final class Ties {

  /// Null dates are open; the reporter is null where there are several.
  private record Common(
      Origin origin,
      String from,
      String to,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String reporter) {

    Common and(Common other) {
      return new Common(
          origin,
          from,
          to,
          start == null || other.start == null
              ? null
              : start.isBefore(other.start) ? start : other.start,
          end == null || other.end == null ? null : end.isAfter(other.end) ? end : other.end,
          reporter != null && reporter.equals(other.reporter) ? reporter : null);
    }
  }

  private final ImportBatch batch;
  private final Sources sources;
  private final TreeMap<String, Common> ties = new TreeMap<>();

  Ties(ImportBatch batch, Sources sources) {
    this.batch = batch;
    this.sources = sources;
  }

  void add(Activity activity) {
    var above =
        Stream.concat(activity.in(Role.ACCOUNTABLE).stream(), activity.in(Role.EXTENDING).stream())
            .map(Party::key)
            .distinct()
            .toList();
    for (var from : above) {
      activity.in(Role.IMPLEMENTING).stream()
          .map(Party::key)
          .distinct()
          .filter(to -> !to.equals(from))
          .forEach(to ->
              ties.merge(
                  Keys.fit("iati-" + from + "--" + to),
                  new Common(
                      activity.origin(),
                      from,
                      to,
                      activity.start(),
                      activity.end(),
                      activity.reporter().key()),
                  Common::and));
    }
  }

  /// Adds a draft of each, in the order of their keys.
  void draft() {
    ties.forEach((key, tie) -> batch.add(tie.origin(), draft(key, tie)));
  }

  private Draft draft(String key, Common tie) {
    return FactDraft.of(TieInput.class)
        .with("key", key)
        .with("kind", TieKind.UNKNOWN_LINK)
        .with("from", tie.from())
        .with("to", tie.to())
        .with("validFrom", tie.start())
        .with("validTo", tie.end())
        .with("source", tie.reporter() == null ? batch.ownSource() : sources.of(tie.reporter()))
        .draft();
  }
}
