package org.weft.landscapes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.SnapshotBuilder;

/// Reads a whole landscape in eight streaming queries.
///
/// Each query sees what is committed when it runs, so the version is read before and after: when it
/// moved, the landscape is read again, and at the last try with writers held off.
@Component
class SnapshotQueries {

  private static final int TRIES_BESIDE_WRITERS = 3;
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private static final CypherFile VERSION = CypherFile.load("landscapes/snapshot-version");
  private static final CypherFile HOLD = CypherFile.load("landscapes/snapshot-hold");
  private static final CypherFile NODES = CypherFile.load("landscapes/snapshot-nodes");
  private static final CypherFile ACTORS = CypherFile.load("landscapes/snapshot-actors");
  private static final CypherFile EFFORTS = CypherFile.load("landscapes/snapshot-efforts");
  private static final CypherFile FLOWS = CypherFile.load("landscapes/snapshot-flows");
  private static final CypherFile TIES = CypherFile.load("landscapes/snapshot-ties");
  private static final CypherFile SOURCES = CypherFile.load("landscapes/snapshot-sources");
  private static final CypherFile NEEDS = CypherFile.load("landscapes/snapshot-needs");

  private final CypherRunner cypher;
  private final TransactionTemplate reading;
  private final TransactionTemplate holding;

  SnapshotQueries(CypherRunner cypher, PlatformTransactionManager transactions) {
    this.cypher = cypher;
    this.reading = transaction(transactions, true);
    this.holding = transaction(transactions, false);
  }

  private static TransactionTemplate transaction(
      PlatformTransactionManager transactions, boolean readOnly) {
    var template = new TransactionTemplate(transactions);
    template.setReadOnly(readOnly);
    template.setTimeout((int) TIMEOUT.toSeconds());
    return template;
  }

  /// The landscape as it is now.
  ///
  /// @throws java.util.NoSuchElementException if there is no landscape with this slug
  LandscapeSnapshot load(String slug) {
    for (int attempt = 0; attempt < TRIES_BESIDE_WRITERS; attempt++) {
      var snapshot = reading.execute(_ -> read(slug));
      if (head(slug).get("version").asLong() == snapshot.version()) {
        return snapshot;
      }
    }
    return holding.execute(_ -> {
      cypher.write(HOLD, Map.of("landscapeId", slug));
      return read(slug);
    });
  }

  private Record head(String slug) {
    return cypher.find(VERSION, Map.of("landscapeId", slug), Function.identity()).orElseThrow();
  }

  private LandscapeSnapshot read(String slug) {
    var head = head(slug);
    var builder =
        new SnapshotBuilder(
            slug, head.get("version").asLong(), head.get("defaultCurrency").asString(null));
    readNodes(slug, builder);
    readActors(slug, builder);
    readFacts(EFFORTS, "effort", slug, builder, FactRow::entity);
    readFacts(FLOWS, "flow", slug, builder, _ -> EntityKind.FLOW);
    readFacts(TIES, "fact", slug, builder, FactRow::entity);
    readFacts(SOURCES, "source", slug, builder, _ -> EntityKind.SOURCE);
    readFacts(NEEDS, "fact", slug, builder, FactRow::entity);
    return builder.build();
  }

  private void readNodes(String slug, SnapshotBuilder builder) {
    cypher.stream(
        NODES,
        Map.of("landscapeId", slug),
        TIMEOUT,
        node -> {
          var kind = EntityKind.valueOf(node.get("entity").asString());
          var key = node.get("key").asString();
          if (kind == EntityKind.PERSON) {
            builder.person(key);
          } else if (kind == EntityKind.PLACE) {
            builder.place(key, node.get("parent").asString(null), population(node));
            if (!node.get("boundary").isNull()) {
              builder.boundary(key, node.get("boundary").asString());
            }
          } else {
            builder.node(kind, key, node.get("parent").asString(null));
          }
        });
  }

  private static @Nullable Integer population(Record node) {
    return node.get("population").isNull() ? null : (Integer) node.get("population").asInt();
  }

  /// Actors refer to actors, so all their keys come before the first of them.
  private void readActors(String slug, SnapshotBuilder builder) {
    var actors = new ArrayList<Record>();
    cypher.stream(ACTORS, Map.of("landscapeId", slug), TIMEOUT, actors::add);
    actors.forEach(actor -> builder.actor(actor.get("actor").get("key").asString()));
    var assembly = new SnapshotAssembly(builder);
    for (var actor : actors) {
      assembly.add(
          new FactRow(builder, actor.get("actor"), actor.get("relations")),
          EntityKind.ORGANIZATION);
    }
  }

  private void readFacts(
      CypherFile file,
      String column,
      String slug,
      SnapshotBuilder builder,
      Function<FactRow, EntityKind> kind) {
    var assembly = new SnapshotAssembly(builder);
    cypher.stream(
        file,
        Map.of("landscapeId", slug),
        TIMEOUT,
        found -> {
          var row = new FactRow(builder, found.get(column), found.get("relations"));
          assembly.add(row, kind.apply(row));
        });
  }
}
