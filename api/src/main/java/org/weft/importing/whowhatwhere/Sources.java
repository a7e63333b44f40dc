package org.weft.importing.whowhatwhere;

import java.util.TreeMap;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.landscape.input.SourceInput;

/// Where rows say that they have it from.
final class Sources {

  private record Known(Origin origin, String title) {}

  private final ImportBatch batch;
  private final TreeMap<String, Known> sources = new TreeMap<>();

  Sources(ImportBatch batch) {
    this.batch = batch;
  }

  void add(Origin origin, String title) {
    var said = new Known(origin, title);
    sources.merge(
        key(title), said, (one, other) -> one.title.compareTo(other.title) <= 0 ? one : other);
  }

  String key(String title) {
    return "3w/" + NameKeys.of(title);
  }

  void draft() {
    sources.forEach((key, known) ->
        batch.add(
            known.origin,
            FactDraft.of(SourceInput.class).with("key", key).with("title", known.title).draft()));
  }
}
