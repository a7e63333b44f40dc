package org.weft.importing.whowhatwhere;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Countries;
import org.weft.importing.terms.Votes;
import org.weft.importing.whowhatwhere.Statement.Point;
import org.weft.landscape.input.PlaceInput;

/// The places of all rows, each once, within each other. A country has its ISO 3166-1 code as key,
/// a place with a p-code that, any other its name within what it lies in.
final class Places {

  static final int LOCATION = 6;
  static final String PCODE = "p-code";

  private static final class Mention {
    final Origin origin;
    final Set<Point> points = new HashSet<>();
    final Map<Integer, Integer> inhabitants = new TreeMap<>();

    Mention(Origin origin) {
      this.origin = origin;
    }
  }

  private static final class Known {
    final Origin origin;
    final boolean isCountry;
    final Votes names = new Votes();
    final Votes codes = new Votes();
    final Votes within = new Votes();
    final Set<Point> points = new HashSet<>();
    final Counts inhabitants = new Counts();
    int level;

    Known(Origin origin, Named place) {
      this.origin = origin;
      this.level = place.level();
      this.isCountry = Places.isCountry(place);
    }
  }

  private final ImportBatch batch;
  private final Identities identities = new Identities("", "place/");
  private final Map<Named, Mention> mentions = new LinkedHashMap<>();

  Places(ImportBatch batch) {
    this.batch = batch;
  }

  /// A country by its code where its code or its English name is known.
  static @Nullable Named country(@Nullable String code, @Nullable String name) {
    var named = Named.of(null, 0, code, name);
    if (named == null) {
      return null;
    }
    var iso = Countries.findCode(named.code() == null ? named.shown() : named.code());
    return iso.map(found -> new Named(null, 0, found, Countries.name(found))).orElse(named);
  }

  private static boolean isCountry(Named place) {
    return place.level() == 0
        && place.code() != null
        && Countries.name(place.code()).equals(place.name());
  }

  /// @param point null where nothing is said
  /// @param inhabitants null where nothing is said
  void add(Origin origin, Named place, @Nullable Point point, @Nullable Integer inhabitants) {
    for (var each = place; each != null; each = each.within()) {
      if (!mentions.containsKey(each)) {
        mentions.put(each, new Mention(origin));
        identities.add(each);
      }
    }
    var mention = Objects.requireNonNull(mentions.get(place));
    if (point != null) {
      mention.points.add(point);
    }
    if (inhabitants != null) {
      mention.inhabitants.merge(inhabitants, 1, Integer::sum);
    }
  }

  void settle() {
    identities.settle();
  }

  /// The key of a place that was added.
  String key(Named place) {
    return identities.key(place.compared());
  }

  void draft() {
    var places = new TreeMap<String, Known>();
    mentions.forEach((place, mention) -> {
      var known = places.computeIfAbsent(key(place), any -> new Known(mention.origin, place));
      known.names.add(place.name());
      known.codes.add(place.code());
      known.within.add(identities.within(place.compared()));
      known.points.addAll(mention.points);
      mention.inhabitants.forEach((count, times) -> known.inhabitants.add(count, times));
    });
    places.forEach(this::draft);
  }

  private void draft(String key, Known known) {
    var code = known.codes.winner();
    var name = known.names.winner();
    var draft =
        FactDraft.of(PlaceInput.class)
            .with("key", key)
            .with("name", name == null ? code : name)
            .with("code", known.isCountry ? key : code)
            .with("within", known.within.winner());
    if (known.isCountry) {
      // It comes from the standard, not from the file: two files that name it agree on it.
      batch.add(known.origin, draft.with("scheme", Countries.SCHEME).draft());
      return;
    }
    if (known.inhabitants.isContradictory()) {
      batch.repair(
          known.origin,
          "#population",
          known.inhabitants,
          "must be one number for a place; the most frequent is taken, of equals the largest");
    }
    var point = point(known);
    batch.add(
        known.origin,
        draft
            .with("scheme", code == null ? null : scheme(known.level))
            .with("latitude", point == null ? null : point.latitude().doubleValue())
            .with("longitude", point == null ? null : point.longitude().doubleValue())
            .with("population", known.inhabitants.winner())
            .with("source", batch.ownSource())
            .draft());
  }

  private static @Nullable String scheme(int level) {
    return switch (level) {
      case 0 -> null;
      case LOCATION -> "#loc+code";
      default -> PCODE;
    };
  }

  /// Several points are those of sites within the place, not its own.
  private @Nullable Point point(Known known) {
    if (known.points.size() > 1) {
      batch.ignore(
          known.origin,
          "#geo",
          known.points.size() + " points",
          "must be one point for a place; name the sites by #loc");
    }
    return known.points.size() == 1 ? known.points.iterator().next() : null;
  }
}
