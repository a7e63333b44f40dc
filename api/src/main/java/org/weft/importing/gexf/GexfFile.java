package org.weft.importing.gexf;

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
import org.weft.importing.networks.EdgeField;
import org.weft.importing.networks.NodeField;
import org.weft.importing.networks.XmlNetwork;

/// One file while it is read, twice: attributes may be declared after the nodes. One node or edge
/// is in memory at a time.
final class GexfFile {

  private final InputFile file;
  private final ImportBatch batch;
  private final XmlNetwork network;
  private final Declared declared;
  private final Spells spells;
  private String edgeType = "undirected";

  GexfFile(InputFile file, ImportBatch batch, XmlNetwork network) {
    this.file = file;
    this.batch = batch;
    this.network = network;
    this.declared = new Declared(file.name(), batch);
    this.spells = new Spells(file.name(), batch);
  }

  void read() throws IOException {
    try (var xml = XmlText.open(file)) {
      if (!network.hasRoot(xml.nextStart(), "gexf")) {
        return;
      }
      for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
        if (name.equals("graph")) {
          edgeType = xml.attributes().getOrDefault("defaultedgetype", edgeType);
        } else if (name.equals("attributes")) {
          declared.add(xml.readElement());
        }
      }
    }
    try (var xml = XmlText.open(file)) {
      for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
        if (name.equals("node")) {
          node(xml.readElement(), null);
        } else if (name.equals("edge")) {
          edge(xml.readElement());
        }
      }
    }
  }

  /// @param within id of the node that it lies in
  private void node(XmlElement node, @Nullable String within) {
    var id =
        network.node(
            node,
            declared::read,
            (origin, values) -> {
              network.put(values, "label", node.attribute("label"));
              network.put(values, "parent", node.attribute("pid"));
              network.put(values, "parent", within);
              network.put(values, "parent", parent(origin, node));
              var spell = spells.around(node);
              put(values, NodeField.START, spell.from());
              put(values, NodeField.END, spell.to());
            });
    if (id == null) {
      return;
    }
    for (var list : node.children("nodes")) {
      list.children("node").forEach(child -> node(child, id));
    }
    for (var list : node.children("edges")) {
      list.children("edge").forEach(this::edge);
    }
  }

  private @Nullable String parent(Origin origin, XmlElement node) {
    var all =
        node.children("parents").stream()
            .flatMap(list -> list.children("parent").stream())
            .map(parent -> parent.attribute("for"))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    if (all.size() > 1) {
      batch.ignore(
          origin, "parents", String.join(", ", all), "must be one; the first by alphabet is taken");
    }
    return all.isEmpty() ? null : all.getFirst();
  }

  private void edge(XmlElement edge) {
    network.edge(
        edge,
        declared::read,
        (origin, from, to, values) -> {
          network.putOfEdge(values, "kind", edge.attribute("kind"));
          var isDirected = isDirected(origin, edge.attribute("type"));
          for (var spell : spells.of(edge)) {
            var during = Attributes.ofEdge();
            during.putAll(values);
            put(during, EdgeField.START, spell.from());
            put(during, EdgeField.END, spell.to());
            network.add(new Edge(origin, from, to, isDirected, during));
          }
        });
  }

  // An edge that is mutual holds in both directions: it is a tie without direction.
  private boolean isDirected(Origin origin, @Nullable String type) {
    if (type != null && !type.matches("directed|undirected|mutual")) {
      batch.ignore(origin, "type", type, "must be directed, undirected or mutual");
      return edgeType.equals("directed");
    }
    return (type == null ? edgeType : type).equals("directed");
  }

  private static <K> void put(Map<K, String> values, K field, @Nullable Object day) {
    if (day != null) {
      values.put(field, day.toString());
    }
  }
}
