package org.weft.operations;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// How far an operation is. Written by the thread that works, read by others; that thread learns
/// here that somebody wants it to end.
public final class Watch {

  /// The operation was cancelled.
  static final class CancelledException extends RuntimeException {
    CancelledException() {
      super("cancelled", null, false, false);
    }
  }

  private final InstantSource clock;
  private final long begin;
  private volatile long done;
  private volatile long total;
  private volatile boolean isCancelled;

  Watch(InstantSource clock) {
    this.clock = clock;
    this.begin = clock.millis();
  }

  /// @param facts that will be gone through, about; 0 when not known
  public void expect(long facts) {
    total = facts;
  }

  /// To be called for every fact, by one thread. Does not return when the operation was cancelled.
  public void advance() {
    if (isCancelled) {
      throw new CancelledException();
    }
    done = done + 1;
  }

  void cancel() {
    isCancelled = true;
  }

  long done() {
    return done;
  }

  long total() {
    return total;
  }

  double portion() {
    return total == 0 ? 0 : Math.min(1, (double) done / total);
  }

  /// As much longer as the rest would take at the pace so far; empty before a hundredth is done.
  Optional<Duration> left() {
    var portion = portion();
    return portion < 0.01
        ? Optional.empty()
        : Optional.of(
            Duration.ofMillis((long) ((clock.millis() - begin) * (1 - portion) / portion)));
  }
}
