package org.weft.whatif;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;

/// Reads what a what-if needs of the things that its facts point to.
@Component
class WhatIfQueries {

  private static final CypherFile SORT_KEYS = CypherFile.load("whatif/sort-keys");

  private final CypherRunner cypher;

  WhatIfQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// Where things of one landscape stand in lists of their kind.
  Map<Ref<?>, String> sortKeys(Set<Ref<Entity>> refs) {
    var found = new HashMap<Ref<?>, String>();
    if (refs.isEmpty()) {
      return found;
    }
    var landscapeId = refs.iterator().next().landscapeId();
    var rows =
        refs.stream().map(ref -> Map.of("entity", ref.kind().name(), "key", ref.key())).toList();
    cypher.stream(
        SORT_KEYS,
        Map.of("landscapeId", landscapeId, "refs", rows),
        CypherRunner.DEFAULT_TIMEOUT,
        row ->
            found.put(
                new Ref<>(
                    landscapeId,
                    EntityKind.valueOf(row.get("entity").asString()),
                    row.get("key").asString()),
                row.get("sortKey").asString()));
    return found;
  }
}
