package org.weft.importing.iati;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.OrgId;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.OrganizationInput;

/// The organizations of all activities, each once.
final class Organizations {

  private static final class Known {
    final Origin origin;
    final @Nullable OrgId identifier;
    final Votes names = new Votes();
    final Votes types = new Votes();

    Known(Origin origin, @Nullable OrgId identifier) {
      this.origin = origin;
      this.identifier = identifier;
    }
  }

  private final ImportBatch batch;
  private final TreeMap<String, Known> organizations = new TreeMap<>();

  Organizations(ImportBatch batch) {
    this.batch = batch;
  }

  void add(Activity activity) {
    for (var party : activity.parties()) {
      var known =
          organizations.computeIfAbsent(
              party.key(), _ -> new Known(activity.origin(), party.identifier()));
      known.names.add(party.name());
      known.types.add(party.type());
    }
  }

  /// The most frequent name; null when none is stated.
  @Nullable String name(String key) {
    var known = organizations.get(key);
    return known == null ? null : known.names.winner();
  }

  /// Adds a draft of each, in the order of their keys.
  void draft() {
    organizations.forEach((key, known) -> batch.add(known.origin, draft(key, known)));
  }

  private Draft draft(String key, Known known) {
    var name = known.names.winner();
    var type = known.types.winner();
    return FactDraft.of(OrganizationInput.class)
        .with("key", known.identifier == null ? key : null)
        .with("name", name == null ? key : name)
        .with("alternativeNames", known.names.others())
        .with("type", type)
        .with(
            "identifiers", known.identifier == null ? null : List.of(known.identifier.identifier()))
        .with("sectors", InstitutionalSector.of(type).map(one -> List.of(one.name())).orElse(null))
        .with("source", batch.ownSource())
        .draft();
  }
}
