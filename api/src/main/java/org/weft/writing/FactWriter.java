package org.weft.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.Identifier;

/// Writes the facts of a plan as rows: first the nodes, then what they refer to.
@Component
class FactWriter {

  private final WritingQueries graph;

  FactWriter(WritingQueries graph) {
    this.graph = graph;
  }

  /// @param version of the landscape after the write
  GraphCounters write(String landscapeId, long version, Plan plan) {
    var rows = new Rows(version, plan.targets());
    plan.changes().forEach(rows::add);
    WriteWatch.current().writing(rows.count());
    return graph
        .upsert(landscapeId, rows.nodes)
        .plus(graph.unlink(landscapeId, rows.unlinks))
        .plus(graph.link(landscapeId, rows.links))
        .plus(graph.forgetIdentifiers(landscapeId, rows.forgotten))
        .plus(graph.identify(landscapeId, rows.identifiers));
  }

  /// Writes new facts without what they refer to, which may not be there yet.
  ///
  /// @param links takes what is to be related later
  GraphCounters writeNodes(
      String landscapeId, long version, Plan plan, Consumer<Map<String, Object>> links) {
    var rows = new Rows(version, plan.targets());
    plan.changes().stream().filter(PlannedFact::isNew).forEach(rows::add);
    rows.links.forEach(links);
    return graph
        .upsert(landscapeId, rows.nodes)
        .plus(graph.identify(landscapeId, rows.identifiers));
  }

  private static final class Rows {

    private final long version;
    private final Plan.Targets targets;
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final List<Map<String, Object>> unlinks = new ArrayList<>();
    private final List<Map<String, Object>> identifiers = new ArrayList<>();
    private final List<Map<String, Object>> forgotten = new ArrayList<>();

    Rows(long version, Plan.Targets targets) {
      this.version = version;
      this.targets = targets;
    }

    int count() {
      return nodes.size() + links.size() + unlinks.size() + identifiers.size() + forgotten.size();
    }

    void add(PlannedFact fact) {
      nodes.add(node(fact));
      var changed = fact.changedFields();
      for (var field : fact.shape().fields()) {
        if (!field.isProperty() && changed.contains(field.name())) {
          var before = list(fact.state().get(field.name()));
          var after = list(fact.after().get(field.name()));
          without(after, before).forEach(one -> add(fact, field, one));
          without(before, after).forEach(one -> remove(fact, field, one));
        }
      }
    }

    private Map<String, Object> node(PlannedFact fact) {
      var properties = new HashMap<String, @Nullable Object>();
      for (var name : fact.changedProperties()) {
        properties.put(name, fact.after().get(name));
      }
      properties.put("sortKey", FactShape.sortKey(fact.id().key(), fact.after()));
      properties.put("touchedIn", version);
      var row = row(fact);
      row.put("labels", fact.id().kind().labels());
      row.put("properties", properties);
      return row;
    }

    private void add(PlannedFact fact, FactField field, Object value) {
      var reference = field.reference();
      if (reference == null) {
        identifiers.add(identified(fact, (Identifier) value));
        return;
      }
      var target = targets.target(field, value.toString());
      var row = row(fact);
      row.put("via", reference.via());
      row.put("toEntity", target.kind().name());
      row.put("toKey", target.key());
      links.add(row);
    }

    private void remove(PlannedFact fact, FactField field, Object value) {
      var reference = field.reference();
      if (reference == null) {
        forgotten.add(identified(fact, (Identifier) value));
        return;
      }
      var row = row(fact);
      row.put("via", reference.via());
      row.put("toKey", value);
      unlinks.add(row);
    }

    private static Map<String, Object> identified(PlannedFact fact, Identifier identifier) {
      var row = row(fact);
      row.put("scheme", identifier.scheme());
      row.put("id", identifier.id());
      return row;
    }

    private static Map<String, Object> row(PlannedFact fact) {
      var row = new HashMap<String, Object>();
      row.put("entity", fact.id().kind().name());
      row.put("key", fact.id().key());
      return row;
    }

    private static List<?> list(@Nullable Object value) {
      return value instanceof List<?> list ? list : List.of();
    }

    private static Stream<?> without(List<?> all, List<?> others) {
      return all.stream().filter(one -> !others.contains(one));
    }
  }
}
