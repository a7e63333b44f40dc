package org.weft.exporting.graphml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.weft.exporting.Attribution;
import org.weft.exporting.ExportSource;
import org.weft.exporting.documents.XmlPart;
import org.weft.exporting.documents.XmlWriter;
import org.weft.exporting.networks.Edge;
import org.weft.exporting.networks.Network;
import org.weft.exporting.networks.Node;

/// Writes one graph. Attributes are declared before it, so nodes and edges are kept until the names
/// of all are known.
final class GraphMlFile {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private static final Map<String, String> OF_THE_GRAPH =
      Map.of(
          "name", "string",
          "exported", "string",
          "version", "string",
          "about", "string",
          "sources", "string");

  private final XmlWriter xml;

  GraphMlFile(XmlWriter xml) {
    this.xml = xml;
  }

  void write(ExportSource source) throws IOException {
    try (var nodes = new XmlPart();
        var edges = new XmlPart()) {
      var ofNodes = new LinkedHashMap<>(Map.of("label", "string", "kind", "string"));
      var ofEdges = new LinkedHashMap<>(Map.of("kind", "string"));
      Network.parts(
          source,
          node -> {
            node.fields().forEach((name, value) -> ofNodes.put(name, type(value)));
            node(nodes.xml(), node);
          },
          edge -> {
            edge.fields().forEach((name, value) -> ofEdges.put(name, type(value)));
            edge(edges.xml(), edge);
          });
      xml.start("graphml").attribute("xmlns", NAMESPACE).line();
      declare("graph", "g", OF_THE_GRAPH);
      declare("node", "n", ofNodes);
      declare("edge", "e", ofEdges);
      graph(source);
      xml.include(nodes);
      xml.include(edges);
      xml.end().end();
    }
  }

  private void graph(ExportSource source) throws IOException {
    xml.start("graph");
    xml.attribute("id", id(source.landscape().slug()));
    xml.attribute("edgedefault", "directed");
    data(xml, "g", "name", source.landscape().name());
    data(xml, "g", "exported", source.day());
    data(xml, "g", "version", source.landscape().version());
    data(xml, "g", "about", Attribution.summary(source));
    xml.start("data").attribute("key", "g.sources");
    Attribution.sources(source, one -> xml.text(Attribution.line(one) + "\n"));
    xml.end().line();
  }

  private static void node(XmlWriter xml, Node node) throws IOException {
    xml.start("node").attribute("id", id(node.id()));
    data(xml, "n", "label", node.name());
    data(xml, "n", "kind", node.kind());
    fields(xml, "n", node.fields());
    xml.end().line();
  }

  private static void edge(XmlWriter xml, Edge edge) throws IOException {
    xml.start("edge")
        .attribute("id", id(edge.id()))
        .attribute("source", id(edge.from()))
        .attribute("target", id(edge.to()));
    data(xml, "e", "kind", edge.kind());
    fields(xml, "e", edge.fields());
    xml.end().line();
  }

  private static String type(Object value) {
    return switch (value) {
      case Boolean _ -> "boolean";
      case Integer _ -> "int";
      case Number _ -> "double";
      default -> "string";
    };
  }

  private void declare(String of, String prefix, Map<String, String> types) throws IOException {
    for (var name : types.keySet().stream().sorted().toList()) {
      xml.start("key")
          .attribute("id", prefix + "." + name)
          .attribute("for", of)
          .attribute("attr.name", name)
          .attribute("attr.type", types.get(name))
          .end()
          .line();
    }
  }

  private static void fields(XmlWriter xml, String prefix, Map<String, Object> fields)
      throws IOException {
    for (var field : fields.entrySet()) {
      data(xml, prefix, field.getKey(), field.getValue());
    }
  }

  private static void data(XmlWriter xml, String prefix, String name, Object value)
      throws IOException {
    xml.start("data").attribute("key", prefix + "." + name).text(value.toString()).end();
  }

  /// An id of GraphML is a name token: what cannot be in one is written as its code point.
  static String id(String text) {
    var id = new StringBuilder();
    text.codePoints()
        .forEach(one -> {
          if (one != '_'
              && (Character.isLetterOrDigit(one) && one < 128 || ".:-".indexOf(one) >= 0)) {
            id.appendCodePoint(one);
          } else {
            id.append('_').append(Integer.toHexString(one)).append('_');
          }
        });
    return id.toString();
  }
}
