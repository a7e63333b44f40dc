package org.weft.exporting.gexf;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.weft.exporting.Attribution;
import org.weft.exporting.ExportSource;
import org.weft.exporting.documents.XmlPart;
import org.weft.exporting.documents.XmlWriter;
import org.weft.exporting.networks.Edge;
import org.weft.exporting.networks.Network;
import org.weft.exporting.networks.Node;

/// Writes one graph. Attributes are declared before it, so nodes and edges are kept until the names
/// of all are known. What has no first or last day is open to that side.
final class GexfFile {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private static final Set<String> DAYS = Set.of("validFrom", "validTo");

  private final XmlWriter xml;
  private final ExportSource source;

  GexfFile(XmlWriter xml, ExportSource source) {
    this.xml = xml;
    this.source = source;
  }

  void write() throws IOException {
    try (var nodes = new XmlPart();
        var edges = new XmlPart()) {
      var ofNodes = new TreeMap<>(Map.of("kind", "string"));
      var ofEdges = new TreeMap<String, String>();
      Network.parts(
          source,
          node -> {
            addTypes(ofNodes, node.fields());
            node(nodes.xml(), node);
          },
          edge -> {
            addTypes(ofEdges, edge.fields());
            edge(edges.xml(), edge);
          });
      start();
      declare("node", ofNodes);
      declare("edge", ofEdges);
      xml.start("nodes").line();
      xml.include(nodes);
      xml.end().start("edges").line();
      xml.include(edges);
      xml.end().end().end();
    }
  }

  private void start() throws IOException {
    xml.start("gexf").attribute("xmlns", NAMESPACE).attribute("version", "1.3").line();
    meta();
    xml.start("graph")
        .attribute("mode", "dynamic")
        .attribute("defaultedgetype", "directed")
        .attribute("timeformat", "date")
        .attribute("timerepresentation", "interval")
        .line();
  }

  private void meta() throws IOException {
    xml.start("meta").attribute("lastmodifieddate", source.day());
    xml.start("creator").text("Weft").end();
    xml.start("description").text(source.landscape().name() + "\n" + Attribution.summary(source));
    Attribution.sources(source, one -> xml.text("\n" + Attribution.line(one)));
    xml.end().end().line();
  }

  private static void addTypes(Map<String, String> types, Map<String, Object> fields) {
    fields.forEach((name, value) -> {
      if (!DAYS.contains(name)) {
        types.put(name, type(value));
      }
    });
  }

  private static String type(Object value) {
    return switch (value) {
      case Boolean _ -> "boolean";
      case Integer _ -> "integer";
      case Number _ -> "double";
      default -> "string";
    };
  }

  private void declare(String of, Map<String, String> types) throws IOException {
    xml.start("attributes").attribute("class", of);
    for (var type : types.entrySet()) {
      xml.start("attribute")
          .attribute("id", type.getKey())
          .attribute("title", type.getKey())
          .attribute("type", type.getValue())
          .end();
    }
    xml.end().line();
  }

  private static void node(XmlWriter xml, Node node) throws IOException {
    xml.start("node").attribute("id", node.id()).attribute("label", node.name());
    days(xml, node.fields());
    xml.start("attvalues");
    value(xml, "kind", node.kind());
    values(xml, node.fields());
    xml.end().end().line();
  }

  private static void edge(XmlWriter xml, Edge edge) throws IOException {
    xml.start("edge")
        .attribute("id", edge.id())
        .attribute("source", edge.from())
        .attribute("target", edge.to())
        .attribute("kind", edge.kind())
        .attribute("label", edge.kind());
    if (edge.kind().equals("COLLABORATES_WITH")) {
      xml.attribute("type", "mutual");
    }
    days(xml, edge.fields());
    if (!edge.fields().isEmpty()) {
      xml.start("attvalues");
      values(xml, edge.fields());
      xml.end();
    }
    xml.end().line();
  }

  private static void days(XmlWriter xml, Map<String, Object> fields) throws IOException {
    xml.attribute("start", fields.get("validFrom")).attribute("end", fields.get("validTo"));
  }

  private static void values(XmlWriter xml, Map<String, Object> fields) throws IOException {
    for (var field : fields.entrySet()) {
      if (!DAYS.contains(field.getKey())) {
        value(xml, field.getKey(), field.getValue());
      }
    }
  }

  private static void value(XmlWriter xml, String name, Object value) throws IOException {
    xml.start("attvalue").attribute("for", name).attribute("value", value).end();
  }
}
