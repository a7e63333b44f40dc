package org.weft.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.reconciling.Reconciled;
import org.weft.writing.DraftOutcome;
import org.weft.writing.WriteOutcome;

/// Counts what becomes of facts, by kind.
final class ImportTally {

  private static final class Row {
    int created;
    int updated;
    int ended;
    int unchanged;
    int skipped;
    int matched;
  }

  private final Map<EntityKind, Row> rows = new EnumMap<>(EntityKind.class);

  /// What became of an import in one transaction, the source that stands for the input not counted.
  ///
  /// @param outcomes one for each draft
  static List<ImportCount> counts(
      Reconciled reconciled, List<DraftOutcome> outcomes, ImportBatch batch) {
    var tally = new ImportTally();
    var drafts = reconciled.drafts();
    var own = batch.isOwnSourceAsked() ? 1 : 0;
    for (int i = 0; i < drafts.size() - own; i++) {
      var kind = drafts.get(i).input().entity();
      var outcome = outcomes.get(i).outcome();
      tally.add(kind, outcome);
      if (i >= batch.facts().size() && outcome == WriteOutcome.UPDATED) {
        tally.row(kind).ended++;
      }
    }
    reconciled
        .matched()
        .forEach(one -> tally.row(one.pair().a().kind()).matched += one.drafts().size());
    return tally.counts();
  }

  /// @param outcome null when it was not written
  void add(EntityKind kind, @Nullable WriteOutcome outcome) {
    var row = row(kind);
    switch (outcome) {
      case CREATED -> row.created++;
      case UPDATED -> row.updated++;
      case UNCHANGED -> row.unchanged++;
      case null -> row.skipped++;
    }
  }

  private Row row(EntityKind kind) {
    return rows.computeIfAbsent(kind, _ -> new Row());
  }

  List<ImportCount> counts() {
    return rows.entrySet().stream()
        .map(one -> {
          var row = one.getValue();
          return new ImportCount(
              one.getKey(),
              row.created,
              row.updated,
              row.ended,
              row.unchanged,
              row.skipped,
              row.matched);
        })
        .toList();
  }
}
