package org.weft.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import org.weft.crash.Trial.Found;

/// Lets the disk under the home of a server run full at many moments of an import, and prints what
/// each found. It ends with the first moment after which something is half written or lost.
///
/// Arguments: a folder to mount a small disk in memory on, which on Linux root may do and nobody
/// else; how often (20), and a seed (1). Needs `-Dweft.database.lib`, as the server does.
public final class FullDisk {

  private static final int MEGABYTES = 500;

  private FullDisk() {}

  public static void main(String[] args) throws Exception {
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    try (var disk = SmallDisk.mount(Path.of(args[0]).toAbsolutePath(), MEGABYTES);
        var trial = new Trial(disk.folder(), seed)) {
      var found = new EnumMap<Found, Integer>(Found.class);
      for (var time = 1; time <= times; time++) {
        found.merge(trial.fill(disk), 1, Integer::sum);
        System.out.printf(
            "Disk full %d times: %s; %d writes acknowledged, none lost; last said: %s%n",
            time, found, trial.acknowledged(), trial.lastSaid());
      }
      trial.fillByDrafts(disk);
      System.out.println("Full of drafts of one import, only that one failed: " + trial.lastSaid());
    } catch (IOException e) {
      System.out.println("Not tried to the end: " + e.getMessage());
      System.exit(2);
    }
  }
}
