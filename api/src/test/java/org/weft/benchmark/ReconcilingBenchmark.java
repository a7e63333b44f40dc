package org.weft.benchmark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.reconciling.Matcher;
import org.weft.reconciling.Profile;

/// What it costs to match records against as many actors, beside a hash join on folded names, and
/// how many of the records that mean somebody are found by either. Arguments: numbers of records.
public final class ReconcilingBenchmark {

  private static final long SEED = 42;
  private static final String[] FIRST = {
    "Community", "Youth", "River", "Saint", "Green", "United", "Open", "Northern", "Royal", "New"
  };
  private static final String[] LAST = {
    "Trust", "Foundation", "Association", "Project", "Partnership", "Fund", "Center", "School"
  };

  private ReconcilingBenchmark() {}

  public static void main(String[] args) {
    var sizes = args.length == 0 ? new String[] {"10000", "30000", "100000"} : args;
    System.out.println("size  what  seconds  pairs compared  found of those who are there");
    run(2_000, false);
    for (var size : sizes) {
      run(Integer.parseInt(size), true);
    }
  }

  private static void run(int size, boolean isShown) {
    var random = new Random(SEED);
    var actors = new ArrayList<Profile>();
    for (var i = 0; i < size; i++) {
      actors.add(profile("o" + i, name(random), random.nextInt(3) == 0 ? i : -1));
    }
    var records = new ArrayList<Profile>();
    for (var i = 0; i < size; i++) {
      var actor = actors.get(i);
      var isThere = i % 2 == 0;
      var name = isThere ? perturbed(actor.names().getFirst(), random) : name(random);
      var number = isThere && !actor.identifiers().isEmpty() ? i : -1;
      records.add(profile(isThere ? actor.key() : "new" + i, name, number));
    }
    join(actors, records, isShown);
    match(actors, records, isShown);
  }

  private static void join(List<Profile> actors, List<Profile> records, boolean isShown) {
    var begin = System.nanoTime();
    var byName = new HashMap<String, Profile>();
    actors.forEach(actor -> byName.put(fold(actor.names().getFirst()), actor));
    var found = 0;
    for (var record : records) {
      var actor = byName.get(fold(record.names().getFirst()));
      found += actor != null && actor.key().equals(record.key()) ? 1 : 0;
    }
    print(isShown, actors.size(), "floor: hash join", begin, records.size(), found);
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static void match(List<Profile> actors, List<Profile> records, boolean isShown) {
    var begin = System.nanoTime();
    var matcher = new Matcher(actors);
    var found = 0;
    for (var record : records) {
      found +=
          matcher.match(record).stream()
                  .limit(3)
                  .anyMatch(match -> match.found().key().equals(record.key()))
              ? 1
              : 0;
    }
    print(isShown, actors.size(), "matching", begin, matcher.pairsCompared(), found);
  }

  private static void print(
      boolean isShown, int size, String what, long begin, long pairs, int found) {
    if (isShown) {
      System.out.printf(
          Locale.ROOT,
          "%6d  %-16s  %6.2f s  %9d  %d of %d%n",
          size,
          what,
          (System.nanoTime() - begin) / 1e9,
          pairs,
          found,
          (size + 1) / 2);
    }
  }

  private static Profile profile(String key, String name, int number) {
    var identifiers =
        number < 0
            ? List.<Identifier>of()
            : List.of(new Identifier("GB-CHC", Integer.toString(1_000_000 + number)));
    return new Profile(
        EntityKind.ORGANIZATION, key, List.of(name), identifiers, Set.of(), Set.of(), null, null);
  }

  private static String name(Random random) {
    return FIRST[random.nextInt(FIRST.length)]
        + ' '
        + word(random)
        + ' '
        + LAST[random.nextInt(LAST.length)];
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (var i = 0; i < 3; i++) {
      word.append("bdfgklmnprst".charAt(random.nextInt(12)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  /// As people write it: a letter left out or doubled, a legal form, capitals, another order.
  private static String perturbed(String name, Random random) {
    var at = 1 + random.nextInt(name.length() - 2);
    return switch (random.nextInt(5)) {
      case 0 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
      case 1 -> name.substring(0, at) + name.substring(at + 1);
      case 2 -> "The " + name + " Ltd";
      case 3 -> name.toUpperCase(Locale.ROOT);
      default -> name;
    };
  }
}
