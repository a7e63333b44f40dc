package org.weft.importing.whowhatwhere;

import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.whowhatwhere.Who.Role;
import org.weft.landscape.input.PopulationInput;
import org.weft.landscape.input.ServiceInput;

/// Turns rows into facts. Which things are one is known when all rows are, so that their order
/// means nothing: rows are met once to learn of what there is, and once more for what they say.
final class WhoWhatWhere {

  private final ImportBatch batch;
  private final Organizations organizations;
  private final Concepts services;
  private final Concepts populations;
  private final Places places;
  private final Sources sources;
  private final Efforts efforts;
  private final Needs needs;

  /// @param sectorScheme of the codes of sectors; null when it is not known
  /// @param groupScheme of the codes of groups of people; null when it is not known
  WhoWhatWhere(ImportBatch batch, @Nullable String sectorScheme, @Nullable String groupScheme) {
    this.batch = batch;
    this.organizations = new Organizations(batch);
    this.services = new Concepts(batch, ServiceInput.class, sectorScheme);
    this.populations = new Concepts(batch, PopulationInput.class, groupScheme);
    this.places = new Places(batch);
    this.sources = new Sources(batch);
    this.efforts = new Efforts(batch, this);
    this.needs = new Needs(batch, this);
  }

  /// Learns of the things that a row mentions.
  void meet(Statement row) {
    row.who.removeIf(who -> !organizations.add(row.origin, who));
    row.what.forEach(what -> services.add(row.origin, what));
    row.whom.forEach(whom -> populations.add(row.origin, whom));
    var isOnePlace = row.where.size() == 1;
    for (var where : row.where) {
      places.add(
          row.origin, where, isOnePlace ? row.point : null, isOnePlace ? row.inhabitants : null);
    }
    for (var group : row.inNeed.keySet()) {
      if (group != null) {
        populations.add(row.origin, group);
      }
    }
    if (row.source != null) {
      sources.add(row.origin, row.source);
    }
  }

  /// All rows were met.
  void settle() {
    organizations.settle();
    services.settle();
    populations.settle();
    places.settle();
  }

  /// Takes what a row says that was met.
  void add(Statement row) {
    row.who.removeIf(who -> !Organizations.isNamed(who));
    if (isDone(row)) {
      efforts.add(row);
    }
    needs.add(row);
  }

  /// Whether anybody does what a row tells; who only pays does not.
  static boolean isDone(Statement row) {
    return row.who.stream().anyMatch(who -> who.role() != Role.FUNDS);
  }

  void draft() {
    sources.draft();
    services.draft();
    populations.draft();
    places.draft();
    organizations.draft();
    efforts.draft();
    needs.draft();
  }

  Organizations organizations() {
    return organizations;
  }

  Concepts services() {
    return services;
  }

  Concepts populations() {
    return populations;
  }

  Places places() {
    return places;
  }

  Sources sources() {
    return sources;
  }
}
