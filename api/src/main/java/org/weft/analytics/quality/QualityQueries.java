package org.weft.analytics.quality;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;
import org.weft.landscape.view.LandscapeSnapshot;

/// Reads what a snapshot does not hold.
@Component
class QualityQueries {

  private static final CypherFile DESCRIBED = CypherFile.load("quality/described");
  private static final CypherFile TOLD = CypherFile.load("quality/facts-by-source");
  private static final CypherFile IN_REVIEW = CypherFile.load("quality/in-review");
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final CypherRunner cypher;

  QualityQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// Read once per version, when somebody first asks; a write that comes between the snapshot and
  /// this may show in names and sources of the older version, and not in those of the newer.
  Descriptions descriptions(LandscapeSnapshot snapshot) {
    return snapshot.derived(Descriptions.class, this::read, (recorded, _) -> recorded);
  }

  private Descriptions read(LandscapeSnapshot snapshot) {
    var descriptions = new Descriptions(snapshot);
    var slug = snapshot.landscapeId();
    cypher.stream(
        DESCRIBED,
        Map.of(
            "landscapeId", slug, "kinds", Descriptions.DESCRIBED.stream().map(Enum::name).toList()),
        TIMEOUT,
        row -> descriptions.add(thing(slug, row)));
    cypher.stream(
        TOLD,
        Map.of("landscapeId", slug),
        TIMEOUT,
        row -> {
          var kind = EntityKind.valueOf(row.get("entity").asString());
          var source = row.get("source").asString();
          row.get("facts")
              .values()
              .forEach(fact -> descriptions.addSource(kind, fact.asString(), source));
        });
    cypher.stream(
        IN_REVIEW,
        Map.of("landscapeId", slug),
        TIMEOUT,
        row -> descriptions.addInReview(row.get("a").asString(), row.get("b").asString()));
    return descriptions;
  }

  private static Thing thing(String slug, Record row) {
    var kind = EntityKind.valueOf(row.get("entity").asString());
    var properties = new HashMap<>(row.get("properties").asMap());
    properties.values().removeIf(Objects::isNull);
    return Thing.of(
        new Ref<>(slug, kind, row.get("key").asString()),
        properties,
        row.get("identifiers")
            .asList(
                one -> new Identifier(one.get("scheme").asString(), one.get("value").asString())),
        row.get("source").asString(null));
  }
}
