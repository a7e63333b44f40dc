package org.weft.importing.mapping;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.mapping.Mapping.Kind;
import org.weft.importing.terms.Countries;

/// What rows say about each fact, by kind and key. Lists are taken together; of several values of
/// another field the most frequent counts, of equals the first in alphabetical order. So the order
/// of the rows does not matter.
final class FactMerge {

  private static final class Merged {
    final Origin origin;
    final Map<String, Map<Object, Integer>> values = new TreeMap<>();

    Merged(Origin origin) {
      this.origin = origin;
    }
  }

  private final ImportBatch batch;
  private final Map<Kind, TreeMap<String, Merged>> facts = new HashMap<>();

  FactMerge(ImportBatch batch) {
    this.batch = batch;
  }

  /// @param fields of the types of the components, `key` among them
  void add(Origin origin, Kind kind, Map<String, Object> fields) {
    var key = String.valueOf(fields.get("key"));
    var merged =
        facts
            .computeIfAbsent(kind, any -> new TreeMap<>())
            .computeIfAbsent(key, any -> new Merged(origin));
    fields.forEach((name, value) -> {
      var votes = merged.values.computeIfAbsent(name, any -> new HashMap<>());
      for (var each : value instanceof List<?> list ? list : List.of(value)) {
        votes.merge(each, 1, Integer::sum);
      }
    });
  }

  void draft() {
    for (var kind : Kinds.ALL.values()) {
      facts.getOrDefault(kind, new TreeMap<>()).values().forEach(merged -> draft(kind, merged));
    }
  }

  private void draft(Kind kind, Merged merged) {
    var draft = FactDraft.of(kind.type());
    if (endsBeforeItBegins(kind, merged)) {
      merged.values.remove("validTo");
    }
    merged.values.forEach((name, votes) -> {
      if (isList(kind, name)) {
        draft.with(name, new ArrayList<>(sorted(votes)));
        return;
      }
      if (votes.size() > 1 && !kind.isThing()) {
        batch.repair(
            merged.origin,
            kind.name() + "." + name,
            new TreeSet<>(votes.keySet().stream().map(String::valueOf).toList()),
            "must be the same in all rows of this key; the most frequent is taken");
      }
      draft.with(name, winner(votes));
    });
    if (hasSource(kind, merged) && !merged.values.containsKey("source")) {
      draft.with("source", batch.ownSource());
    }
    batch.add(merged.origin, draft.draft());
  }

  private boolean endsBeforeItBegins(Kind kind, Merged merged) {
    if (date(merged, "validFrom") instanceof LocalDate from
        && date(merged, "validTo") instanceof LocalDate to
        && to.isBefore(from)) {
      batch.ignore(
          merged.origin, kind.name() + ".validTo", to, "must not be before validFrom " + from);
      return true;
    }
    return false;
  }

  private static @Nullable Object date(Merged merged, String field) {
    var votes = merged.values.get(field);
    return votes == null ? null : winner(votes);
  }

  /// A country comes from the standard, not from the file: two files that name it agree on it.
  private static boolean hasSource(Kind kind, Merged merged) {
    return kind.columns().has("source")
        && !merged.values.getOrDefault("scheme", Map.of()).containsKey(Countries.SCHEME);
  }

  private static boolean isList(Kind kind, String name) {
    return kind.columns().get(name).type() instanceof ParameterizedType;
  }

  private static List<Object> sorted(Map<Object, Integer> votes) {
    var byText = new TreeMap<String, Object>();
    votes.keySet().forEach(value -> byText.put(String.valueOf(value), value));
    return List.copyOf(byText.values());
  }

  private static Object winner(Map<Object, Integer> votes) {
    Object winner = null;
    int most = 0;
    for (var value : sorted(votes)) {
      var count = votes.getOrDefault(value, 0);
      if (count > most) {
        winner = value;
        most = count;
      }
    }
    return Objects.requireNonNull(winner);
  }
}
