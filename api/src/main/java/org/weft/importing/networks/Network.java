package org.weft.importing.networks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.actors.Cast;

/// The nodes and edges of one file, in any order.
public final class Network {

  private final ImportBatch batch;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  public Network(ImportBatch batch) {
    this.batch = batch;
  }

  /// A node that comes twice is one: of two values of one field the first in the alphabet counts.
  public void add(Node node) {
    nodes.merge(node.id(), node, this::merge);
  }

  private Node merge(Node one, Node other) {
    if (one.values().equals(other.values())) {
      batch.ignore(other.origin(), "id", other.id(), "must differ from the ids of other nodes");
      return one;
    }
    batch.repair(
        other.origin(),
        "id",
        other.id(),
        "must differ from the ids of other nodes; the values of both are taken together");
    var values = new HashMap<>(one.values());
    other
        .values()
        .forEach((field, text) ->
            values.merge(field, text, (mine, its) -> mine.compareTo(its) <= 0 ? mine : its));
    return new Node(one.origin(), one.id(), values);
  }

  public boolean has(@Nullable String id) {
    return id != null && nodes.containsKey(id);
  }

  public void add(Edge edge) {
    edges.add(edge);
  }

  /// Adds what the nodes and edges are to the cast.
  ///
  /// @param format what keys begin with
  /// @param input name of the file without its ending
  public void cast(Cast cast, String format, String input) {
    var keys = new NodeKeys(format, input).of(nodes.values());
    var actors = new NodeReader(batch, cast, keys);
    nodes.values().forEach(actors::read);
    var ties = new EdgeReader(batch, cast, keys);
    for (var edge : edges) {
      if (isEnd(edge.origin(), "source", edge.from())
          && isEnd(edge.origin(), "target", edge.to())) {
        ties.read(edge);
      }
    }
  }

  private boolean isEnd(Origin origin, String field, String id) {
    if (nodes.containsKey(id)) {
      return true;
    }
    batch.reject(origin, field, id, "must be the id of a node");
    return false;
  }
}
