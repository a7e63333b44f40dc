package org.weft.exporting.graphml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.weft.exporting.Attribution;
import org.weft.exporting.ExportSource;
import org.weft.exporting.documents.XmlWriter;
import org.weft.exporting.networks.Edge;
import org.weft.exporting.networks.Network;
import org.weft.exporting.networks.Node;

/// Writes one graph. Attributes are declared before it, so the landscape is gone through once for
/// their names.
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
    xml.start("graphml").attribute("xmlns", NAMESPACE).line();
    declare("graph", "g", OF_THE_GRAPH);
    declare("node", "n", nodeFields(source));
    declare("edge", "e", edgeFields(source));
    xml.start("graph");
    xml.attribute("id", id(source.landscape().slug()));
    xml.attribute("edgedefault", "directed");
    data("g", "name", source.landscape().name());
    data("g", "exported", source.day());
    data("g", "version", source.landscape().version());
    data("g", "about", Attribution.summary(source));
    xml.start("data").attribute("key", "g.sources");
    Attribution.sources(source, one -> xml.text(Attribution.line(one) + "\n"));
    xml.end().line();
    Network.nodes(source, this::node);
    Network.edges(source, this::edge);
    xml.end().end();
  }

  private void node(Node node) throws IOException {
    xml.start("node").attribute("id", id(node.id()));
    data("n", "label", node.name());
    data("n", "kind", node.kind());
    fields("n", node.fields());
    xml.end().line();
  }

  private void edge(Edge edge) throws IOException {
    xml.start("edge")
        .attribute("id", id(edge.id()))
        .attribute("source", id(edge.from()))
        .attribute("target", id(edge.to()));
    data("e", "kind", edge.kind());
    fields("e", edge.fields());
    xml.end().line();
  }

  private static Map<String, String> nodeFields(ExportSource source) throws IOException {
    var types = new LinkedHashMap<>(Map.of("label", "string", "kind", "string"));
    Network.nodes(
        source, node -> node.fields().forEach((name, value) -> types.put(name, type(value))));
    return types;
  }

  private static Map<String, String> edgeFields(ExportSource source) throws IOException {
    var types = new LinkedHashMap<>(Map.of("kind", "string"));
    Network.edges(
        source, edge -> edge.fields().forEach((name, value) -> types.put(name, type(value))));
    return types;
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

  private void fields(String prefix, Map<String, Object> fields) throws IOException {
    for (var field : fields.entrySet()) {
      data(prefix, field.getKey(), field.getValue());
    }
  }

  private void data(String prefix, String name, Object value) throws IOException {
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
