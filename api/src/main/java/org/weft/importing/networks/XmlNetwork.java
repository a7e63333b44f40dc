package org.weft.importing.networks;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.XmlElement;

/// The network of one XML file while it is read, element by element: what formats have in common.
/// How attributes are written and where graphs lie within graphs, each format knows by itself.
public final class XmlNetwork {

  /// Reads the attributes of a node or edge that the file declares.
  @FunctionalInterface
  public interface Declared {
    void read(Origin origin, XmlElement element, AttributeTaker taker);
  }

  /// Takes an attribute of a node or edge.
  @FunctionalInterface
  public interface AttributeTaker {
    void take(String attribute, @Nullable String text);
  }

  /// Adds what an element says of itself beside its declared attributes.
  @FunctionalInterface
  public interface NodeTaker {
    void take(Origin origin, Map<NodeField, String> values);
  }

  /// Makes the edges of an element: one, or one for each time.
  @FunctionalInterface
  public interface EdgeTaker {
    void take(Origin origin, String from, String to, Map<EdgeField, String> values);
  }

  private final String file;
  private final ImportBatch batch;
  private final Network network;
  private final Attributes attributes;

  XmlNetwork(InputFile file, ImportBatch batch, Network network, Attributes attributes) {
    this.file = file.name();
    this.batch = batch;
    this.network = network;
    this.attributes = attributes;
  }

  /// Refuses a file with another root.
  public boolean hasRoot(@Nullable String root, String wanted) {
    var isWanted = wanted.equals(root);
    if (!isWanted) {
      batch.refuse(Origin.file(file), null, root, "must have the root element " + wanted);
    }
    return isWanted;
  }

  /// @return its id; null when it is none
  public @Nullable String node(XmlElement node, Declared declared, NodeTaker more) {
    var id = node.attribute("id");
    var origin = Origin.path(file, "node " + Objects.requireNonNullElse(id, "?"));
    if (id == null) {
      batch.reject(origin, "id", null, "must be filled");
      return null;
    }
    var values = Attributes.ofNode();
    declared.read(origin, node, (attribute, text) -> attributes.put(values, attribute, text));
    more.take(origin, values);
    network.add(new Node(origin, id, values));
    return id;
  }

  public void edge(XmlElement edge, Declared declared, EdgeTaker taker) {
    var from = edge.attribute("source");
    var to = edge.attribute("target");
    var origin = Origin.path(file, "edge " + from + " " + to);
    if (from == null || to == null) {
      batch.reject(origin, from == null ? "source" : "target", null, "must be filled");
      return;
    }
    var values = Attributes.ofEdge();
    declared.read(origin, edge, (attribute, text) -> attributes.putOfEdge(values, attribute, text));
    attributes.putOfEdge(values, "label", edge.attribute("label"));
    taker.take(origin, from, to, values);
  }

  public void put(Map<NodeField, String> values, String attribute, @Nullable String text) {
    attributes.put(values, attribute, text);
  }

  public void putOfEdge(Map<EdgeField, String> values, String attribute, @Nullable String text) {
    attributes.putOfEdge(values, attribute, text);
  }

  public void add(Edge edge) {
    network.add(edge);
  }
}
