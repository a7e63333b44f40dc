package org.weft.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import org.weft.crash.Trial.Found;

/// Kills a server and its database at many moments, and prints what each found. It ends with the
/// first moment after which something is half written or lost.
///
/// Arguments: a folder for the home of the server, how often the server is killed (100), how often
/// the database (100), and a seed (1). Needs `-Dweft.database.lib`, as the server does.
public final class Kills {

  private Kills() {}

  public static void main(String[] args) throws Exception {
    var home = Files.createDirectories(Path.of(args[0])).resolve("data");
    int ofServer = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    int ofDatabase = args.length > 2 ? Integer.parseInt(args[2]) : 100;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    try (var trial = new Trial(home, seed)) {
      count("database", ofDatabase, trial, trial::killDatabase);
      count("server", ofServer, trial, trial::killServer);
      trial.cutUpload();
      System.out.println("A cut upload leaves nothing.");
    }
  }

  private interface Moment {
    Found found() throws Exception;
  }

  private static void count(String what, int times, Trial trial, Moment moment) throws Exception {
    var found = new EnumMap<Found, Integer>(Found.class);
    for (var time = 1; time <= times; time++) {
      found.merge(moment.found(), 1, Integer::sum);
      System.out.printf(
          "%s killed %d times: %s; %d writes acknowledged, none lost%n",
          what, time, found, trial.acknowledged());
    }
  }
}
