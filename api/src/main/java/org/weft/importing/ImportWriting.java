package org.weft.importing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.LandscapeInput;
import org.weft.reconciling.Reconciled;
import org.weft.reconciling.ReconciliationPair;
import org.weft.reconciling.Reconciling;
import org.weft.writing.Authorship;
import org.weft.writing.DraftOutcome;
import org.weft.writing.Ending;
import org.weft.writing.FirstLoad;
import org.weft.writing.GraphCounters;
import org.weft.writing.LandscapeWriter;
import org.weft.writing.Problem;
import org.weft.writing.WriteOutcome;
import org.weft.writing.WriteResult;
import org.weft.writing.WriteRules;

/// Writes one input that was read, inside a transaction; when the result is REJECTED the
/// transaction is to be rolled back.
@Component
class ImportWriting {

  private static final int ENDED = 4;
  private static final int MATCHED = 5;
  static final int COLUMNS = 6;

  private static final WriteResult NOTHING_SAID =
      new WriteResult(null, List.of(), List.of(), GraphCounters.NONE);

  private final LandscapeWriter writer;
  private final Reconciling reconciling;
  private final ImportQueries queries;
  private final OneTransaction most;
  private final Clock clock;

  ImportWriting(
      LandscapeWriter writer,
      Reconciling reconciling,
      ImportQueries queries,
      OneTransaction most,
      Clock clock) {
    this.writer = writer;
    this.reconciling = reconciling;
    this.queries = queries;
    this.most = most;
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
    var landscape = describeLandscape(slug, before == null, read.batch(), by);
    var drafts = drafts(request, slug, read, importer);
    var facts = writer.write(slug, drafts.drafts(), by, WriteRules.OF_IMPORTS);
    note(facts.problems(), read);
    var counts = counts(drafts, facts.outcomes(), read.batch());
    if (facts.version() == null || isNothingTaken(landscape, facts, read.batch())) {
      return unwritten(slug, before, counts, read.batch());
    }
    var counters = plus(landscape.counters(), facts.counters());
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
        plus(counters, queries.record(slug, made)));
  }

  /// Makes the landscape that a large import is for, as the input describes it.
  ///
  /// @return false when it cannot be made; the notices say why
  boolean isFounded(ImportRequest request, String slug, ReadInput read) {
    var by = by(request, read);
    return describeLandscape(slug, true, read.batch(), by).problems().isEmpty();
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
    var described = isNew ? NOTHING_SAID : describeLandscape(slug, false, read.batch(), by);
    return remember(
        request, slug, read, load.version(), counts, plus(load.counters(), described.counters()));
  }

  private static Authorship by(ImportRequest request, ReadInput read) {
    return new Authorship(
        request.by(), "import " + Objects.requireNonNull(read.importer()).formatId());
  }

  /// Takes an import back.
  ImportUndoing undo(String slug, String id, String who) {
    var made = queries.findImport(slug, id).orElse(null);
    if (made == null) {
      throw new InvalidArgumentException("id", id, "must be the id of an import of the landscape");
    }
    if (made.undone() != null) {
      throw new InvalidArgumentException("id", id, "must be an import that is not undone yet");
    }
    // What wrote nothing remembers the version that it met: that is the write of somebody else.
    if (made.counts().stream().allMatch(count -> count.created() + count.updated() == 0)) {
      throw new InvalidArgumentException("id", id, "must be an import that wrote facts");
    }
    var wrote = made.counts().stream().mapToInt(one -> one.created() + one.updated()).sum();
    if (wrote > most.facts()) {
      throw new InvalidArgumentException(
          "id",
          id,
          "must be an import that wrote at most %d facts, which one transaction takes; this one wrote %d"
              .formatted(most.facts(), wrote));
    }
    var by = new Authorship(who, "undo of import " + made.format());
    var undone = writer.undo(slug, made.version(), by);
    if (!undone.problems().isEmpty()) {
      return new ImportUndoing(null, undone.problems());
    }
    var version = Objects.requireNonNull(undone.version());
    queries.recordUndone(slug, id, new Import.Undone(OffsetDateTime.now(clock), who, version));
    return new ImportUndoing(queries.findImport(slug, id).orElseThrow(), List.of());
  }

  /// Writes what the input says about the landscape itself; makes it when it is new.
  private WriteResult describeLandscape(
      String slug, boolean isNew, ImportBatch batch, Authorship by) {
    var statement = batch.landscape();
    if (statement == null) {
      return isNew ? found(slug, batch, by) : NOTHING_SAID;
    }
    var said = statement.input();
    if (!said.slug().equals(slug)) {
      batch.ignore(
          statement.origin(), "slug", said.slug(), "must be the landscape that is imported into");
    }
    var input = new LandscapeInput(slug, said.name(), said.description(), said.defaultCurrency());
    var written = writer.writeLandscape(input, statement.stated(), by);
    written.problems().forEach(problem -> note(statement.origin(), problem, batch));
    return written;
  }

  /// A landscape that nothing is known of but its slug.
  private WriteResult found(String slug, ImportBatch batch, Authorship by) {
    var input = new LandscapeInput(slug, slug, null, null);
    var written = writer.writeLandscape(input, Set.of("slug", "name"), by);
    written.problems().forEach(problem -> note(Origin.file("landscape"), problem, batch));
    return written;
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
      note(
          isOfFact ? facts.get(problem.draft()).origin() : Origin.file(read.name()),
          problem,
          read.batch());
    }
  }

  private static void note(Origin origin, Problem problem, ImportBatch batch) {
    batch.reject(origin, problem.field(), problem.value(), problem.rule());
  }

  /// The source that stands for the input is no fact of its own.
  private static boolean isNothingTaken(
      WriteResult landscape, WriteResult facts, ImportBatch batch) {
    var isDescribed = batch.landscape() != null && landscape.problems().isEmpty();
    return !isDescribed
        && facts.outcomes().subList(0, batch.facts().size()).stream()
            .allMatch(outcome -> outcome.outcome() == null);
  }

  /// By kind, the source that stands for the input not counted.
  static List<ImportCount> counts(
      Reconciled reconciled, List<DraftOutcome> outcomes, ImportBatch batch) {
    var drafts = reconciled.drafts();
    var byKind = new EnumMap<EntityKind, int[]>(EntityKind.class);
    var own = batch.isOwnSourceAsked() ? 1 : 0;
    for (int i = 0; i < drafts.size() - own; i++) {
      var counts = byKind.computeIfAbsent(drafts.get(i).input().entity(), any -> new int[COLUMNS]);
      counts[column(outcomes.get(i).outcome())]++;
      if (i >= batch.facts().size() && outcomes.get(i).outcome() == WriteOutcome.UPDATED) {
        counts[ENDED]++;
      }
    }
    for (var one : reconciled.matched()) {
      byKind.computeIfAbsent(one.pair().a().kind(), any -> new int[COLUMNS])[MATCHED] +=
          one.drafts().size();
    }
    return counts(byKind);
  }

  static List<ImportCount> counts(Map<EntityKind, int[]> byKind) {
    return byKind.entrySet().stream()
        .map(e -> {
          var n = e.getValue();
          return new ImportCount(e.getKey(), n[0], n[1], n[ENDED], n[2], n[3], n[MATCHED]);
        })
        .toList();
  }

  /// Where an outcome is counted.
  static int column(@Nullable WriteOutcome outcome) {
    return switch (outcome) {
      case CREATED -> 0;
      case UPDATED -> 1;
      case UNCHANGED -> 2;
      case null -> 3;
    };
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

  private static GraphCounters plus(GraphCounters a, GraphCounters b) {
    return new GraphCounters(
        a.nodesCreated() + b.nodesCreated(),
        a.nodesDeleted() + b.nodesDeleted(),
        a.relationshipsCreated() + b.relationshipsCreated(),
        a.relationshipsDeleted() + b.relationshipsDeleted(),
        a.propertiesSet() + b.propertiesSet(),
        a.labelsAdded() + b.labelsAdded());
  }
}
