package org.weft.importing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.input.Draft;
import org.weft.reconciling.Reconciled;
import org.weft.reconciling.ReconciliationPair;
import org.weft.reconciling.Reconciling;
import org.weft.writing.Authorship;
import org.weft.writing.Ending;
import org.weft.writing.FirstLoad;
import org.weft.writing.GraphCounters;
import org.weft.writing.LandscapeWriter;
import org.weft.writing.Problem;
import org.weft.writing.WriteResult;
import org.weft.writing.WriteRules;

/// Writes one input that was read, inside a transaction; when the result is REJECTED the
/// transaction is to be rolled back.
@Component
class ImportWriting {

  private final LandscapeWriter writer;
  private final Reconciling reconciling;
  private final ImportQueries queries;
  private final LandscapeDescribing landscapes;
  private final Clock clock;

  ImportWriting(
      LandscapeWriter writer,
      Reconciling reconciling,
      ImportQueries queries,
      LandscapeDescribing landscapes,
      Clock clock) {
    this.writer = writer;
    this.reconciling = reconciling;
    this.queries = queries;
    this.landscapes = landscapes;
    this.clock = clock;
  }

  /// @param slug of the landscape; null when none is known because the input was refused
  /// @throws InvalidArgumentException if there is no such landscape and none is to be made
  ImportResult write(ImportRequest request, @Nullable String slug, ReadInput read) {
    var before = slug == null ? null : queries.findBefore(slug, read).orElse(null);
    if (slug != null && before == null && !request.isFounding()) {
      throw new InvalidArgumentException("landscape", slug, "must be the slug of a landscape");
    }
    var importer = read.importer();
    if (slug == null || importer == null || read.contentSha256() == null || read.isEmpty()) {
      return unwritten(slug, before, List.of(), read.batch());
    }
    var by = by(request, read);
    var landscape = landscapes.write(slug, before == null, read.batch(), by);
    var drafts = drafts(request, slug, read, importer);
    var facts = writer.write(slug, drafts.drafts(), by, WriteRules.OF_IMPORTS);
    note(facts.problems(), read);
    var counts = ImportTally.counts(drafts, facts.outcomes(), read.batch());
    if (facts.version() == null || isNothingTaken(landscape, facts, read.batch())) {
      return unwritten(slug, before, counts, read.batch());
    }
    var counters = landscape.counters().plus(facts.counters());
    if (counters.equals(GraphCounters.NONE) && before != null && before.isKnown()) {
      return unwritten(slug, before, counts, read.batch());
    }
    reconciling.remember(slug, drafts.inDoubt());
    return remember(request, slug, read, facts.version(), counts, counters);
  }

  private ImportResult remember(
      ImportRequest request,
      String slug,
      ReadInput read,
      long version,
      List<ImportCount> counts,
      GraphCounters counters) {
    var made =
        new Import(
            request.id(),
            Objects.requireNonNull(read.importer()).formatId(),
            read.name(),
            Objects.requireNonNull(read.contentSha256()),
            OffsetDateTime.now(clock),
            request.by(),
            version,
            counts,
            read.batch().noticeCounts(),
            read.batch().notices(),
            null);
    var isChanged = !counters.equals(GraphCounters.NONE);
    return new ImportResult(
        isChanged ? ImportStatus.IMPORTED : ImportStatus.UNCHANGED,
        slug,
        made.version(),
        made,
        counts,
        made.notices(),
        made.noticeCounts(),
        counters.plus(queries.record(slug, made)));
  }

  /// Makes the landscape that a large import is for, as the input describes it.
  ///
  /// @return false when it cannot be made; the notices say why
  boolean isFounded(ImportRequest request, String slug, ReadInput read) {
    var by = by(request, read);
    return landscapes.write(slug, true, read.batch(), by).problems().isEmpty();
  }

  /// Shows a landscape that a large import was loaded into.
  ///
  /// @param isNew whether it was founded for it, and so is described already
  /// @param listedTwice pairs of actors that may be one
  ImportResult show(
      FirstLoad load,
      ImportRequest request,
      String slug,
      boolean isNew,
      ReadInput read,
      List<ImportCount> counts,
      List<ReconciliationPair> listedTwice) {
    var by = by(request, read);
    load.show(by);
    reconciling.remember(slug, listedTwice);
    var counters =
        isNew
            ? load.counters()
            : load.counters().plus(landscapes.write(slug, false, read.batch(), by).counters());
    return remember(request, slug, read, load.version(), counts, counters);
  }

  private static Authorship by(ImportRequest request, ReadInput read) {
    return new Authorship(
        request.by(), "import " + Objects.requireNonNull(read.importer()).formatId());
  }

  /// What the input states, each actor named once, the source that stands for it, and what that
  /// source lists no longer.
  Reconciled drafts(ImportRequest request, String slug, ReadInput read, Importer importer) {
    var batch = read.batch();
    var told = batch.facts().stream().map(DraftedFact::draft).toList();
    var reconciled = reconciling.reconcile(slug, told);
    var drafts = new ArrayList<Draft>(reconciled.drafts());
    var on = request.endMissing();
    if (on != null) {
      var listed = new HashSet<>(writer.name(slug, drafts));
      queries.toldBy(slug, batch.sourceKey(), on).stream()
          .filter(fact -> !listed.contains(fact))
          .forEach(fact -> drafts.add(Ending.of(fact, on)));
    }
    batch.ownSourceDraft(importer.title() + ": " + read.name()).ifPresent(drafts::add);
    return new Reconciled(drafts, reconciled.matched(), reconciled.inDoubt());
  }

  static void note(List<Problem> problems, ReadInput read) {
    var facts = read.batch().facts();
    for (var problem : problems) {
      var isOfFact = problem.draft() >= 0 && problem.draft() < facts.size();
      var origin = isOfFact ? facts.get(problem.draft()).origin() : Origin.file(read.name());
      read.batch().reject(origin, problem.field(), problem.value(), problem.rule());
    }
  }

  /// The source that stands for the input is no fact of its own.
  private static boolean isNothingTaken(
      WriteResult landscape, WriteResult facts, ImportBatch batch) {
    var isDescribed = batch.landscape() != null && landscape.problems().isEmpty();
    return !isDescribed
        && facts.outcomes().subList(0, batch.facts().size()).stream()
            .allMatch(outcome -> outcome.outcome() == null);
  }

  /// REJECTED when something was refused, UNCHANGED when there was nothing to say.
  static ImportResult unwritten(
      @Nullable String slug,
      ImportQueries.@Nullable Before before,
      List<ImportCount> counts,
      ImportBatch batch) {
    var isTaken = counts.stream().anyMatch(count -> count.unchanged() > 0);
    var isRejected =
        !isTaken && batch.noticeCounts().stream().anyMatch(n -> n.kind() == NoticeKind.REJECTED);
    return new ImportResult(
        isRejected ? ImportStatus.REJECTED : ImportStatus.UNCHANGED,
        slug,
        before == null ? null : (Long) before.version(),
        null,
        counts,
        batch.notices(),
        batch.noticeCounts(),
        GraphCounters.NONE);
  }
}
