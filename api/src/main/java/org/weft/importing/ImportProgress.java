package org.weft.importing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.weft.writing.WriteWatch;

/// How far an import is. Written by the thread that imports, read by others; that thread learns
/// here that somebody wants it to end.
class ImportProgress implements WriteWatch {

  /// The import was cancelled: nothing of it is written.
  static final class CancelledException extends RuntimeException {}

  /// What the others see, at one moment.
  ///
  /// @param done in the phase: bytes, facts or rows
  /// @param total in the phase; 0 when not known
  record State(ImportPhase phase, long done, long total) {

    /// In `[0, 1]`, over all phases.
    double portion() {
      var before = 0.0;
      for (var earlier : ImportPhase.values()) {
        before += earlier.compareTo(phase) < 0 ? earlier.portion() : 0;
      }
      var here = total == 0 ? 0 : Math.min(1, (double) done / total);
      return Math.min(1, before + phase.portion() * here);
    }
  }

  private final InstantSource clock;
  private final long begin;
  private volatile State state = new State(ImportPhase.WAITING, 0, 0);
  private volatile boolean isCancelled;

  ImportProgress(InstantSource clock) {
    this.clock = clock;
    this.begin = clock.millis();
  }

  State state() {
    return state;
  }

  /// Lasts until the import looks; too late once it has ended.
  void cancel() {
    isCancelled = true;
  }

  void enter(ImportPhase phase, long total) {
    check();
    state = new State(phase, 0, total);
  }

  void advance(long done) {
    check();
    var now = state;
    state = new State(now.phase(), now.done() + done, now.total());
  }

  void end() {
    state = new State(ImportPhase.ENDED, 0, 0);
  }

  private void check() {
    if (isCancelled) {
      throw new CancelledException();
    }
  }

  /// As much longer as the rest would take at the pace so far; empty before a hundredth is done.
  Optional<Duration> left() {
    var portion = state.portion();
    if (portion < 0.01 || state.phase() == ImportPhase.ENDED) {
      return Optional.empty();
    }
    var elapsed = clock.millis() - begin;
    return Optional.of(Duration.ofMillis((long) (elapsed * (1 - portion) / portion)));
  }

  @Override
  public void planning(int drafts) {
    enter(ImportPhase.COMPARING, drafts);
  }

  @Override
  public void writing(int rows) {
    enter(ImportPhase.WRITING, rows);
  }

  @Override
  public void wrote(int rows) {
    advance(rows);
  }
}
