package org.weft.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.reconciling.Reconciled;
import org.weft.writing.FactChange;
import org.weft.writing.LandscapeWriter;
import org.weft.writing.WriteRules;

/// Works out what an import would do, by the same rules, and writes nothing.
@Component
class ImportPreviewing {

  /// Of each kind, that many new facts and that many changed ones are shown.
  static final int SAMPLES = 5;

  private static final Reconciled NOBODY = new Reconciled(List.of(), List.of(), List.of());

  private final LandscapeWriter writer;
  private final ImportWriting writing;
  private final ImportQueries queries;
  private final ImportLoading loading;

  ImportPreviewing(
      LandscapeWriter writer, ImportWriting writing, ImportQueries queries, ImportLoading loading) {
    this.loading = loading;
    this.writer = writer;
    this.writing = writing;
    this.queries = queries;
  }

  /// @param slug of the landscape; null when none is known because the input was refused
  /// @throws InvalidArgumentException if there is no such landscape
  /// @throws IOException if a temporary file cannot be written
  ImportPreview preview(ImportRequest request, @Nullable String slug, ReadInput read)
      throws IOException {
    if (slug != null && queries.findBefore(slug, read).isEmpty()) {
      throw new InvalidArgumentException("landscape", slug, "must be the slug of a landscape");
    }
    var importer = read.importer();
    var format = importer == null ? "" : importer.formatId();
    var batch = read.batch();
    if (slug == null || importer == null || read.isEmpty()) {
      return preview(format, List.of(), List.of(), NOBODY, batch);
    }
    if (read.isLarge()) {
      return loading.preview(slug, read);
    }
    var drafts = writing.drafts(request, slug, read, importer);
    var planned = writer.preview(slug, drafts.drafts(), WriteRules.OF_IMPORTS);
    ImportWriting.note(planned.problems(), read);
    return preview(
        format,
        ImportTally.counts(drafts, planned.outcomes(), batch),
        samples(planned.changes()),
        drafts,
        batch);
  }

  /// Of an import into a landscape that nobody is in.
  static ImportPreview preview(
      String format, List<ImportCount> counts, List<FactChange> changes, ImportBatch batch) {
    return preview(format, counts, samples(changes), NOBODY, batch);
  }

  private static ImportPreview preview(
      String format,
      List<ImportCount> counts,
      List<FactChange> samples,
      Reconciled reconciled,
      ImportBatch batch) {
    var isNew = counts.stream().anyMatch(count -> count.created() + count.updated() > 0);
    var isTaken = counts.stream().anyMatch(count -> count.unchanged() > 0);
    var isRejected = batch.noticeCounts().stream().anyMatch(n -> n.kind() == NoticeKind.REJECTED);
    var status =
        isNew
            ? ImportStatus.IMPORTED
            : isRejected && !isTaken ? ImportStatus.REJECTED : ImportStatus.UNCHANGED;
    return new ImportPreview(
        format,
        status,
        counts,
        samples,
        reconciled.matched().stream().map(Reconciled.Matched::pair).toList(),
        reconciled.inDoubt(),
        batch.notices(),
        batch.noticeCounts());
  }

  private static List<FactChange> samples(List<FactChange> changes) {
    record Group(EntityKind kind, boolean isNew) {}
    var taken = new HashMap<Group, Integer>();
    var samples = new ArrayList<FactChange>();
    for (var change : changes) {
      var group = new Group(change.fact().kind(), change.isNew());
      if (taken.merge(group, 1, Integer::sum) <= SAMPLES) {
        samples.add(change);
      }
    }
    return samples.stream()
        .sorted(
            Comparator.comparing((FactChange change) -> change.fact().kind())
                .thenComparing(change -> !change.isNew()))
        .toList();
  }
}
