package org.weft.importing.iati;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Countries;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.PlaceInput;

/// The places of all activities, each once.
final class Places {

  private static final int LONGEST_NAME = 500;

  private static final class Known {
    final Origin origin;
    final Area first;
    final Votes names = new Votes();
    final Votes withins = new Votes();
    final Votes points = new Votes();

    Known(Origin origin, Area first) {
      this.origin = origin;
      this.first = first;
    }
  }

  private final ImportBatch batch;
  private final TreeMap<String, Known> places = new TreeMap<>();

  Places(ImportBatch batch) {
    this.batch = batch;
  }

  void add(Activity activity) {
    for (var area : activity.areas()) {
      var known = places.computeIfAbsent(area.key(), _ -> new Known(activity.origin(), area));
      known.names.add(area.name());
      known.withins.add(area.within());
      known.points.add(area.point());
    }
  }

  /// Adds a draft of each, in the order of their keys.
  void draft() {
    places.forEach((key, known) -> batch.add(known.origin, draft(key, known)));
  }

  private Draft draft(String key, Known known) {
    var first = known.first;
    // What a code list names is not a statement of this file: any two files agree on it.
    var listed = listedName(key, first.scheme());
    var source = listed == null ? batch.ownSource() : null;
    var name = listed == null ? known.names.winner() : listed;
    var shown = name == null ? key.replace('-', ' ') : name;
    var point = known.points.winner();
    return FactDraft.of(PlaceInput.class)
        .with("key", key)
        .with("name", shown.substring(0, Math.min(shown.length(), LONGEST_NAME)))
        .with("scheme", first.scheme())
        .with("code", first.code())
        .with("within", known.withins.winner())
        .with("latitude", degrees(point, 0))
        .with("longitude", degrees(point, 1))
        .with("source", source)
        .draft();
  }

  private static @Nullable String listedName(String key, @Nullable String scheme) {
    var name = Names.find(key);
    return name == null && Countries.SCHEME.equals(scheme) ? Countries.name(key) : name;
  }

  private static @Nullable Double degrees(@Nullable String point, int index) {
    return point == null ? null : Double.valueOf(point.split(" ")[index]);
  }
}
