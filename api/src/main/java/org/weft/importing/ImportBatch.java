package org.weft.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.input.Draft;

/// Collects what an importer reads: drafts, notices, and what the input says about itself.
public final class ImportBatch {

  private final String sourceKey;
  private final Notices notices;
  private final List<DraftedFact> facts = new ArrayList<>();
  private SourceDescription source = SourceDescription.UNKNOWN;
  private @Nullable LandscapeStatement landscape;
  private boolean refused;

  /// @param sourceKey see {@link #sourceKey()}
  /// @param keptNotices most notices that are kept; all are counted
  public ImportBatch(String sourceKey, int keptNotices) {
    this.sourceKey = sourceKey;
    this.notices = new Notices(keptNotices);
  }

  /// Key of the source that stands for this input: the source of every fact that names none.
  public String sourceKey() {
    return sourceKey;
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

  /// The input as a whole cannot be taken: nothing of it will be written.
  public void refuse(Origin origin, @Nullable String field, @Nullable Object value, String rule) {
    refused = true;
    reject(origin, field, value, rule);
  }

  public boolean isRefused() {
    return refused;
  }

  /// In the order in which they were read.
  public List<DraftedFact> facts() {
    return List.copyOf(facts);
  }

  public SourceDescription source() {
    return source;
  }

  public @Nullable LandscapeStatement landscape() {
    return landscape;
  }

  public List<Notice> notices() {
    return notices.kept();
  }

  public List<NoticeCount> noticeCounts() {
    return notices.counts();
  }
}
