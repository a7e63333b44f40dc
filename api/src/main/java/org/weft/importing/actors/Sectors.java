package org.weft.importing.actors;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.Slugs;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.SectorInput;
import org.weft.validation.CodeLists;

/// The sectors that are mentioned, each once: one of our own list by its code, any other by its
/// name.
public final class Sectors {

  private record Sector(Origin origin, @Nullable String code, Votes labels) {}

  private final ImportBatch batch;
  private final Map<String, String> codes = new CodeLists().labels("sectors");
  private final Map<String, Sector> sectors = new TreeMap<>();

  Sectors(ImportBatch batch) {
    this.batch = batch;
  }

  /// @return its key; null when the name has no letter and no digit
  public @Nullable String named(Origin origin, @Nullable String name) {
    var slug = name == null ? "" : Slugs.of(name);
    if (name == null || slug.isEmpty()) {
      return null;
    }
    var own = codes.get(name.strip().toUpperCase(Locale.ROOT));
    var code = own == null ? null : name.strip().toUpperCase(Locale.ROOT);
    var key = code == null ? Keys.of("sector-" + slug) : code;
    var label = own == null ? name.strip() : own;
    sectors
        .computeIfAbsent(key, _ -> new Sector(origin, code, new Votes()))
        .labels
        .add(label.substring(0, Math.min(label.length(), 500)));
    return key;
  }

  // A sector of our list does not come from the file: two files that name it agree on it.
  void draft() {
    sectors.forEach((key, sector) ->
        batch.add(
            sector.origin,
            FactDraft.of(SectorInput.class)
                .with("key", key)
                .with("scheme", sector.code == null ? null : "weft")
                .with("code", sector.code)
                .with("label", sector.labels.winner())
                .with("source", sector.code == null ? batch.ownSource() : null)
                .draft()));
  }
}
