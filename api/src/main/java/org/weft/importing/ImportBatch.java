package org.weft.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.input.Draft;

/// Collects what an importer reads: drafts, notices, and what the input says about itself.
public final class ImportBatch implements AutoCloseable {

  private final String sourceKey;
  private final Notices notices;
  private final Notices refusals;
  private final DraftStore facts;
  private final @Nullable Path folder;
  private SourceDescription source = SourceDescription.UNKNOWN;
  private @Nullable LandscapeStatement landscape;
  private boolean hasOwnSource;

  /// @param sourceKey see {@link #ownSource}
  /// @param keptNotices most notices that are kept; all are counted
  public ImportBatch(String sourceKey, int keptNotices) {
    this(sourceKey, keptNotices, null);
  }

  /// @param room how many drafts are held in memory; null for all
  ImportBatch(String sourceKey, int keptNotices, DraftStore.@Nullable Room room) {
    this.facts = new DraftStore(room);
    this.folder = room == null ? null : room.folder();
    this.sourceKey = sourceKey;
    this.notices = new Notices(keptNotices);
    this.refusals = new Notices(keptNotices);
  }

  /// Key of the source that stands for this input: the source of every fact that names none. It is
  /// written along with the facts once an importer has asked for it.
  public String ownSource() {
    hasOwnSource = true;
    return sourceKey;
  }

  /// Key of the source that stands for this input, whether or not a fact needs it.
  String sourceKey() {
    return sourceKey;
  }

  boolean isOwnSourceAsked() {
    return hasOwnSource;
  }

  /// The source that stands for this input; empty when no fact needs it.
  public Optional<Draft> ownSourceDraft(String title) {
    return hasOwnSource ? Optional.of(source.draft(sourceKey, title)) : Optional.empty();
  }

  /// A place for what cannot be drafted before everything is read, to be closed by whom asks.
  public <T extends Record> RecordStore<T> store(Class<T> type) {
    return new RecordStore<>(type, folder);
  }

  public void add(Origin origin, Draft draft) {
    facts.add(new DraftedFact(origin, draft));
  }

  public void describeSource(SourceDescription description) {
    source = description;
  }

  public void describeLandscape(LandscapeStatement statement) {
    landscape = statement;
  }

  void add(Notice notice) {
    notices.add(notice.kind(), notice.origin(), notice.field(), notice.value(), notice.rule());
  }

  /// The row or record is not taken.
  public void reject(Origin origin, @Nullable String field, @Nullable Object value, String rule) {
    notices.add(NoticeKind.REJECTED, origin, field, value, rule);
  }

  /// The value is taken in another form.
  public void repair(Origin origin, @Nullable String field, @Nullable Object value, String rule) {
    notices.add(NoticeKind.REPAIRED, origin, field, value, rule);
  }

  /// The value is left out.
  public void ignore(Origin origin, @Nullable String field, @Nullable Object value, String rule) {
    notices.add(NoticeKind.IGNORED, origin, field, value, rule);
  }

  /// The input as a whole cannot be taken: nothing of it will be written, and of the notices only
  /// those that say why matter.
  public void refuse(Origin origin, @Nullable String field, @Nullable Object value, String rule) {
    refusals.add(NoticeKind.REJECTED, origin, field, value, rule);
  }

  public boolean isRefused() {
    return !refusals.kept().isEmpty();
  }

  /// In the order in which they were read.
  ///
  /// @throws IllegalStateException if there are too many to be held
  public List<DraftedFact> facts() {
    return facts.held();
  }

  /// All drafts, also those that are too many to be held.
  DraftStore drafts() {
    return facts;
  }

  /// Takes temporary files away.
  @Override
  public void close() throws IOException {
    facts.close();
  }

  public @Nullable LandscapeStatement landscape() {
    return landscape;
  }

  public List<Notice> notices() {
    return isRefused() ? refusals.kept() : notices.kept();
  }

  public List<NoticeCount> noticeCounts() {
    return isRefused() ? refusals.counts() : notices.counts();
  }
}
