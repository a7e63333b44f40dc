package org.weft.importing.whowhatwhere;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.FactInput;

/// The sectors of all rows as services, or their groups of people as populations, each once.
final class Concepts {

  private static final class Known {
    final Origin origin;
    final Votes labels = new Votes();
    final Votes codes = new Votes();
    final Votes broader = new Votes();

    Known(Origin origin) {
      this.origin = origin;
    }
  }

  private final ImportBatch batch;
  private final Class<? extends FactInput> type;
  private final @Nullable String scheme;
  private final Identities identities = new Identities("3w/", "3w/");
  private final Map<Named, Origin> mentions = new LinkedHashMap<>();

  /// @param type of which kind of concept they are
  /// @param scheme of their codes; null when it is not known
  Concepts(ImportBatch batch, Class<? extends FactInput> type, @Nullable String scheme) {
    this.batch = batch;
    this.type = type;
    this.scheme = scheme;
  }

  void add(Origin origin, Named concept) {
    for (var each = concept; each != null; each = each.within()) {
      if (mentions.putIfAbsent(each, origin) == null) {
        identities.add(each);
      }
    }
  }

  void settle() {
    identities.settle();
  }

  /// The key of a concept that was added.
  String key(Named concept) {
    return identities.key(concept.compared());
  }

  void draft() {
    var concepts = new TreeMap<String, Known>();
    mentions.forEach((concept, origin) -> {
      var known = concepts.computeIfAbsent(key(concept), any -> new Known(origin));
      known.labels.add(concept.name());
      known.codes.add(concept.code());
      known.broader.add(identities.within(concept.compared()));
    });
    concepts.forEach((key, known) -> {
      var code = known.codes.winner();
      var label = known.labels.winner();
      batch.add(
          known.origin,
          FactDraft.of(type)
              .with("key", key)
              .with("scheme", code == null ? null : scheme)
              .with("code", code)
              .with("label", label == null ? code : label)
              .with("broader", known.broader.winner())
              .with("source", batch.ownSource())
              .draft());
    });
  }
}
