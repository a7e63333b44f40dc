package org.weft.exporting.graphml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.weft.exporting.ExportSource;
import org.weft.exporting.networks.Network;

/// Writes one graph. Attributes are declared before it, so the landscape is gone through once for
/// their names.
final class GraphMlFile {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;

  GraphMlFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /// A part of the graph whose writing may fail as XML.
  private interface Part {
    void write() throws XMLStreamException;
  }

  void write(ExportSource source) throws IOException, XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    declare("graph", "g", Map.of("name", "string", "exported", "string", "version", "string"));
    declare("node", "n", nodeFields(source));
    declare("edge", "e", edgeFields(source));
    xml.writeStartElement("graph");
    xml.writeAttribute("id", source.landscape().slug());
    xml.writeAttribute("edgedefault", "directed");
    data("g", "name", source.landscape().name());
    data("g", "exported", source.day());
    data("g", "version", source.landscape().version());
    Network.nodes(
        source,
        node ->
            part(() -> {
              xml.writeStartElement("node");
              xml.writeAttribute("id", id(node.id()));
              data("n", "label", node.name());
              data("n", "kind", node.kind());
              fields("n", node.fields());
            }));
    Network.edges(
        source,
        edge ->
            part(() -> {
              xml.writeStartElement("edge");
              xml.writeAttribute("id", id(edge.id()));
              xml.writeAttribute("source", id(edge.from()));
              xml.writeAttribute("target", id(edge.to()));
              data("e", "kind", edge.kind());
              fields("e", edge.fields());
            }));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
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

  private void declare(String of, String prefix, Map<String, String> types)
      throws XMLStreamException {
    for (var name : types.keySet().stream().sorted().toList()) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", prefix + "." + name);
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", name);
      xml.writeAttribute("attr.type", String.valueOf(types.get(name)));
    }
  }

  private void part(Part part) throws IOException {
    try {
      part.write();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void fields(String prefix, Map<String, Object> fields) throws XMLStreamException {
    for (var field : fields.entrySet()) {
      data(prefix, field.getKey(), field.getValue());
    }
  }

  private void data(String prefix, String name, Object value) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", prefix + "." + name);
    xml.writeCharacters(text(value.toString()));
    xml.writeEndElement();
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

  /// Without characters that XML cannot hold. Source: XML 1.0, section 2.2.
  static String text(String text) {
    return text.codePoints()
        .filter(one ->
            one == '\t'
                || one == '\n'
                || one == '\r'
                || one >= 0x20 && one < 0xD800
                || one > 0xDFFF && one != 0xFFFE && one != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
