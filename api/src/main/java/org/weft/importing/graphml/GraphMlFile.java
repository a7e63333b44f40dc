package org.weft.importing.graphml;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.documents.XmlText;
import org.weft.importing.networks.Edge;
import org.weft.importing.networks.XmlNetwork;

/// One file while it is read: one node or edge is in memory at a time.
final class GraphMlFile {

  private static final String DIRECTED = "directed";

  private final InputFile file;
  private final ImportBatch batch;
  private final XmlNetwork network;
  private final AttributeKeys keys;

  GraphMlFile(InputFile file, ImportBatch batch, XmlNetwork network) {
    this.file = file;
    this.batch = batch;
    this.network = network;
    this.keys = new AttributeKeys(batch);
  }

  void read() throws IOException {
    try (var xml = XmlText.open(file)) {
      if (!network.hasRoot(xml.nextStart(), "graphml")) {
        return;
      }
      var isDirected = true;
      for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
        switch (name) {
          case "graph" -> isDirected = isDirected(xml.attributes());
          case "key" -> keys.add(Origin.path(file.name(), "key"), xml.readElement());
          case "node", "edge", "hyperedge" -> read(xml.readElement(), isDirected);
          default -> {
            // descriptions and data of the whole
          }
        }
      }
    }
  }

  private boolean isDirected(Map<String, String> graph) {
    var word = graph.get("edgedefault");
    if (word == null || !(word.equals(DIRECTED) || word.equals("undirected"))) {
      batch.repair(
          Origin.path(file.name(), "graph"),
          "edgedefault",
          word,
          "must be directed or undirected; taken as directed");
    }
    return !"undirected".equals(word);
  }

  private void read(XmlElement element, boolean isDirected) {
    switch (element.name()) {
      case "node" -> node(element);
      case "edge" -> edge(element, isDirected);
      case "hyperedge" ->
          batch.ignore(
              Origin.path(file.name(), "hyperedge"),
              null,
              element.attribute("id"),
              "is an edge of more than two ends: left out");
      default -> {
        // ports, descriptions, data
      }
    }
    element.children("graph").forEach(graph -> nested(element, graph));
  }

  private void nested(XmlElement within, XmlElement graph) {
    batch.ignore(
        Origin.path(file.name(), within.name() + " " + within.attribute("id")),
        "graph",
        null,
        "is a graph within a " + within.name() + ": taken as if it were beside it");
    var isDirected = isDirected(graph.attributes());
    graph.children().forEach(child -> read(child, isDirected));
  }

  private void node(XmlElement node) {
    network.node(
        node, keys::read, (_, values) -> network.put(values, "labels", node.attribute("labels")));
  }

  private void edge(XmlElement edge, boolean isDirectedByDefault) {
    network.edge(
        edge,
        keys::read,
        (origin, from, to, values) ->
            network.add(
                new Edge(
                    origin,
                    from,
                    to,
                    isDirected(origin, edge.attribute(DIRECTED), isDirectedByDefault),
                    values)));
  }

  private boolean isDirected(Origin origin, @Nullable String word, boolean otherwise) {
    if (word == null) {
      return otherwise;
    }
    if (!word.equals("true") && !word.equals("false")) {
      batch.ignore(origin, DIRECTED, word, "must be true or false");
      return otherwise;
    }
    return word.equals("true");
  }
}
