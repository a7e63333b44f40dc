package org.weft.writing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;

/// Tells which facts a part of a landscape holds.
@Component
public class FactPartQueries {

  private static final CypherFile IN_PART = CypherFile.load("writing/facts-in-part");
  private static final CypherFile BELOW = CypherFile.load("writing/keys-below");

  private static final Map<String, String> UNSTATED_EVIDENCE =
      Arrays.stream(EntityKind.values())
          .collect(Collectors.toMap(Enum::name, kind -> FactShape.usualEvidence(kind).name()));

  private final CypherRunner cypher;

  FactPartQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// The key of a concept or place, and the keys of all that is narrower or lies within.
  ///
  /// @param argument what named it, for the message
  /// @throws InvalidArgumentException if the landscape has no such thing
  public List<String> below(String argument, String landscapeId, EntityKind kind, String key) {
    var keys =
        cypher.list(
            BELOW,
            Map.of("landscapeId", landscapeId, "entity", kind.name(), "key", key),
            row -> row.get("key").asString());
    if (keys.isEmpty()) {
      throw new InvalidArgumentException(
          argument, key, "must be the key of one that the landscape has");
    }
    return keys;
  }

  /// Of some facts and all that they refer to, what is in the part.
  Set<FactId> find(String landscapeId, FactPart part, Collection<FactRow> facts) {
    var asked = new LinkedHashSet<FactId>();
    for (var fact : facts) {
      asked.add(fact.id());
      asked.addAll(fact.references());
    }
    var found = new HashSet<FactId>();
    cypher.stream(
        IN_PART,
        parameters(landscapeId, part, asked),
        CypherRunner.DEFAULT_TIMEOUT,
        row ->
            found.add(
                new FactId(
                    EntityKind.valueOf(row.get("entity").asString()), row.get("key").asString())));
    return found;
  }

  private static Map<String, @Nullable Object> parameters(
      String landscapeId, FactPart part, Set<FactId> asked) {
    var params = new HashMap<String, @Nullable Object>();
    params.put("landscapeId", landscapeId);
    params.put(
        "ids",
        asked.stream().map(id -> Map.of("entity", id.kind().name(), "key", id.key())).toList());
    params.put("asOf", part.asOf());
    params.put(
        "evidence",
        Arrays.stream(EvidenceBasis.values())
            .filter(basis -> basis.satisfies(part.evidence()))
            .map(Enum::name)
            .toList());
    params.put("unstatedEvidence", UNSTATED_EVIDENCE);
    params.put("issues", part.issues());
    params.put("places", part.places());
    params.put("sector", part.sector());
    return params;
  }
}
