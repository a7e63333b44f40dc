package org.weft.importing.graphml;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.documents.XmlText;
import org.weft.importing.networks.Attributes;
import org.weft.importing.networks.Edge;
import org.weft.importing.networks.Network;
import org.weft.importing.networks.Node;

/// One file while it is read: one node or edge is in memory at a time.
final class GraphMlFile {

  private static final String DIRECTED = "directed";

  private final InputFile file;
  private final ImportBatch batch;
  private final Network network;
  private final Attributes attributes;
  private final AttributeKeys keys;

  GraphMlFile(InputFile file, ImportBatch batch, Network network, Attributes attributes) {
    this.file = file;
    this.batch = batch;
    this.network = network;
    this.attributes = attributes;
    this.keys = new AttributeKeys(batch);
  }

  void read() throws IOException {
    try (var xml = XmlText.open(file)) {
      var root = xml.nextStart();
      if (!"graphml".equals(root)) {
        batch.refuse(Origin.file(file.name()), null, root, "must have the root element graphml");
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
    var id = node.attribute("id");
    var origin = Origin.path(file.name(), "node " + Objects.requireNonNullElse(id, "?"));
    if (id == null) {
      batch.reject(origin, "id", null, "must be filled");
      return;
    }
    var values = Attributes.ofNode();
    keys.read(origin, node, (attribute, text) -> attributes.put(values, attribute, text));
    attributes.put(values, "labels", node.attribute("labels"));
    network.add(new Node(origin, id, values));
  }

  private void edge(XmlElement edge, boolean isDirectedByDefault) {
    var from = edge.attribute("source");
    var to = edge.attribute("target");
    var origin = Origin.path(file.name(), "edge " + from + " " + to);
    if (from == null || to == null) {
      batch.reject(origin, from == null ? "source" : "target", null, "must be filled");
      return;
    }
    var values = Attributes.ofEdge();
    keys.read(origin, edge, (attribute, text) -> attributes.putOfEdge(values, attribute, text));
    attributes.putOfEdge(values, "label", edge.attribute("label"));
    network.add(
        new Edge(
            origin,
            from,
            to,
            isDirected(origin, edge.attribute(DIRECTED), isDirectedByDefault),
            values));
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
