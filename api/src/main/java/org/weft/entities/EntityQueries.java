package org.weft.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;

/// Reads the things of a landscape: any number of them in one query.
@Component
class EntityQueries {

  private static final CypherFile LOAD = CypherFile.load("entities/load");
  private static final CypherFile FORWARD = CypherFile.load("entities/list-forward");
  private static final CypherFile BACKWARD = CypherFile.load("entities/list-backward");
  private static final CypherFile COUNT = CypherFile.load("entities/count");
  private static final CypherFile RELATED_FORWARD = CypherFile.load("entities/related-forward");
  private static final CypherFile RELATED_BACKWARD = CypherFile.load("entities/related-backward");
  private static final CypherFile COUNT_RELATED = CypherFile.load("entities/count-related");
  private static final CypherFile SEARCH = CypherFile.load("entities/search");
  private static final CypherFile COUNT_FOUND = CypherFile.load("entities/count-found");

  private final CypherRunner cypher;

  EntityQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// What the references name, as far as it is there and may be shown, whatever its date and
  /// evidence.
  Map<Ref<?>, Entity> load(Collection<? extends Ref<?>> refs, Visibility clearance) {
    var loaded = new LinkedHashMap<Ref<?>, Entity>();
    cypher
        .list(LOAD, ReadParameters.refs(refs, clearance), EntityQueries::row)
        .forEach(row -> loaded.put(row.ref(), EntityMapper.entity(row)));
    return loaded;
  }

  /// The same, as a view sees them.
  Map<Ref<?>, Entity> load(Collection<? extends Ref<?>> refs, Sight sight) {
    var hypothesis = sight.hypothesis();
    if (hypothesis == null) {
      return load(refs, sight.clearance());
    }
    var found = new LinkedHashMap<Ref<?>, Entity>();
    var recorded = new ArrayList<Ref<?>>();
    for (var ref : refs) {
      var entity = HypotheticalRows.find(hypothesis, ref);
      if (entity != null) {
        found.put(ref, entity);
      } else if (!HypotheticalRows.decides(hypothesis, ref)) {
        recorded.add(ref);
      }
    }
    if (!recorded.isEmpty()) {
      found.putAll(load(recorded, sight.clearance()));
    }
    return found;
  }

  /// One more than the size of the reach, if there are more; in its direction.
  List<Listed> list(String landscapeId, Selection selection, Reach reach, Sight sight) {
    if (!selection.links().isEmpty()) {
      var anchor = selection.links().getFirst();
      return listRelated(
              List.of(anchor.to()), anchor.via(), selection.withoutFirstLink(), reach, sight)
          .getOrDefault(anchor.to(), List.of());
    }
    var params = ReadParameters.list(landscapeId, selection, sight);
    ReadParameters.reach(params, reach);
    var recorded =
        cypher.list(reach.isForward() ? FORWARD : BACKWARD, params, EntityQueries::listed);
    return HypotheticalRows.merged(recorded, selection, reach, sight);
  }

  int count(String landscapeId, Selection selection, Sight sight) {
    if (!selection.links().isEmpty()) {
      var anchor = selection.links().getFirst();
      return countRelated(List.of(anchor.to()), anchor.via(), selection.withoutFirstLink(), sight)
          .getOrDefault(anchor.to(), 0);
    }
    int recorded =
        cypher
            .find(COUNT, ReadParameters.list(landscapeId, selection, sight), EntityQueries::total)
            .orElse(0);
    return recorded + HypotheticalRows.count(selection, sight);
  }

  /// Per anchor the part of its list; anchors without any are left out.
  ///
  /// @param anchors at least one, all of one landscape
  Map<Ref<?>, List<Listed>> listRelated(
      Collection<? extends Ref<?>> anchors,
      List<String> via,
      Selection selection,
      Reach reach,
      Sight sight) {
    var landscapeId = anchors.iterator().next().landscapeId();
    var params = ReadParameters.related(anchors, via, selection, sight);
    ReadParameters.reach(params, reach);
    var lists = new LinkedHashMap<Ref<?>, List<Listed>>();
    cypher.stream(
        reach.isForward() ? RELATED_FORWARD : RELATED_BACKWARD,
        params,
        CypherRunner.DEFAULT_TIMEOUT,
        record ->
            lists
                .computeIfAbsent(anchor(landscapeId, record), _ -> new ArrayList<>())
                .add(listed(record)));
    return HypotheticalRows.merged(lists, via, selection, reach, sight, anchors);
  }

  /// @param anchors at least one, all of one landscape
  Map<Ref<?>, Integer> countRelated(
      Collection<? extends Ref<?>> anchors, List<String> via, Selection selection, Sight sight) {
    var landscapeId = anchors.iterator().next().landscapeId();
    var counts = new LinkedHashMap<Ref<?>, Integer>();
    cypher.stream(
        COUNT_RELATED,
        ReadParameters.related(anchors, via, selection, sight),
        CypherRunner.DEFAULT_TIMEOUT,
        record -> counts.put(anchor(landscapeId, record), total(record)));
    return HypotheticalRows.counted(counts, via, selection, sight, anchors);
  }

  /// Best first.
  ///
  /// @param query in Lucene's syntax, see {@link SearchWords}
  List<Found> search(
      String landscapeId,
      String query,
      Collection<EntityKind> kinds,
      Found.Position after,
      int limit,
      Sight sight) {
    var params = ReadParameters.found(landscapeId, query, kinds, sight);
    ReadParameters.after(params, after, limit);
    return cypher.list(
        SEARCH,
        params,
        record -> new Found(shown(row(record), sight), record.get("score").asDouble()));
  }

  int countFound(String landscapeId, String query, Collection<EntityKind> kinds, Sight sight) {
    return cypher
        .find(
            COUNT_FOUND,
            ReadParameters.found(landscapeId, query, kinds, sight),
            EntityQueries::total)
        .orElse(0);
  }

  private static Entity shown(EntityRow row, Sight sight) {
    var hypothesis = sight.hypothesis();
    var otherwise = hypothesis == null ? null : HypotheticalRows.find(hypothesis, row.ref());
    return otherwise == null ? EntityMapper.entity(row) : otherwise;
  }

  private static Ref<?> anchor(String landscapeId, Record record) {
    return new Ref<>(
        landscapeId,
        EntityKind.valueOf(record.get("anchorEntity").asString()),
        record.get("anchorKey").asString());
  }

  private static Listed listed(Record record) {
    return new Listed(EntityMapper.entity(row(record)), record.get("sortKey").asString());
  }

  private static int total(Record record) {
    return record.get("total").asInt();
  }

  private static EntityRow row(Record record) {
    return new EntityRow(
        EntityKind.valueOf(record.get("entity").asString()),
        record.get("properties").asMap(),
        record.get("identifiers").asList(EntityQueries::identifier).stream()
            .sorted(Comparator.comparing(Identifier::scheme).thenComparing(Identifier::id))
            .toList(),
        record.get("relations").asList(EntityQueries::relation));
  }

  private static Identifier identifier(Value value) {
    return new Identifier(value.get("scheme").asString(), value.get("value").asString());
  }

  private static EntityRow.Relation relation(Value value) {
    var key = value.get("key").asString();
    return new EntityRow.Relation(
        value.get("via").asString(),
        EntityKind.valueOf(value.get("entity").asString()),
        key,
        value.get("sortKey").asString(key));
  }
}
