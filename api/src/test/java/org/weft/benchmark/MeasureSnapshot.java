package org.weft.benchmark;

import java.lang.ref.Reference;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.Link;

/// Prints how many bytes a snapshot takes per fact: the live heap with it less the live heap
/// without it.
///
/// Arguments, all optional: organizations, efforts, flows and ties (100000 300000 500000 300000).
public final class MeasureSnapshot {

  private MeasureSnapshot() {}

  public static void main(String[] args) {
    var size =
        args.length == 0
            ? new GenerateLandscape.Size(100_000, 300_000, 500_000, 300_000)
            : GenerateLandscape.size(args, 0);
    GeneratedSnapshot.of(1, new GenerateLandscape.Size(100, 100, 100, 100));
    long before = liveBytes();
    var snapshot = GeneratedSnapshot.of(42, size);
    // What links to what is made when first asked for.
    for (var link : Link.values()) {
      snapshot.linked(link, 0);
    }
    long bytes = liveBytes() - before;
    long facts = facts(snapshot);
    System.out.printf("%,d facts, %,d bytes, %d bytes a fact%n", facts, bytes, bytes / facts);
    Reference.reachabilityFence(snapshot);
  }

  static long facts(LandscapeSnapshot snapshot) {
    return (long) snapshot.actors().size()
        + snapshot.efforts().size()
        + snapshot.flows().size()
        + snapshot.ties().size()
        + snapshot.seats().size()
        + snapshot.needs().size()
        + snapshot.surveys().size();
  }

  private static long liveBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
