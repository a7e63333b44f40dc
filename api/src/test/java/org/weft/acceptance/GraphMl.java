package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reads the GraphML that igraph writes, as an undirected network.
final class GraphMl {

  private GraphMl() {}

  static Network network(Path file) throws IOException {
    var document = document(file);
    var names = new LinkedHashMap<String, String>();
    var nodes = document.getElementsByTagName("node");
    for (int i = 0; i < nodes.getLength(); i++) {
      var node = (Element) nodes.item(i);
      names.put(node.getAttribute("id"), name(node));
    }
    var network = Network.of(names.values());
    var edges = document.getElementsByTagName("edge");
    for (int i = 0; i < edges.getLength(); i++) {
      var edge = (Element) edges.item(i);
      network.tie(end(names, edge, "source"), end(names, edge, "target"));
    }
    return network;
  }

  static Document document(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not XML", e);
    }
  }

  private static String end(Map<String, String> names, Element edge, String attribute) {
    return names.getOrDefault(edge.getAttribute(attribute), "?");
  }

  private static String name(Element node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element data && data.getAttribute("key").endsWith("name")) {
        return data.getTextContent();
      }
    }
    return node.getAttribute("id");
  }
}
