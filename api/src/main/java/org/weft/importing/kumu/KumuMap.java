package org.weft.importing.kumu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.networks.Attributes;
import org.weft.importing.networks.Edge;
import org.weft.importing.networks.EdgeField;
import org.weft.importing.networks.Network;
import org.weft.importing.networks.Node;
import org.weft.importing.networks.NodeField;

/// Elements and connections in any order; connections name their ends by id or by label.
final class KumuMap {

  private record Connection(
      Origin origin,
      String from,
      String to,
      @Nullable String direction,
      Map<EdgeField, String> values) {}

  private final ImportBatch batch;
  private final Network network;
  private final Attributes attributes;
  private final Map<String, String> idsByLabel = new HashMap<>();
  private final List<Connection> connections = new ArrayList<>();

  KumuMap(ImportBatch batch, Network network, Attributes attributes) {
    this.batch = batch;
    this.network = network;
    this.attributes = attributes;
  }

  /// @param id null to know it by its label
  void element(Origin origin, @Nullable String id, Map<String, String> fields) {
    var values = Attributes.ofNode();
    fields.forEach((field, text) -> attributes.put(values, field, text));
    var label = values.get(NodeField.LABEL);
    var known = id == null ? label : id;
    if (known == null) {
      batch.reject(origin, "label", null, "must be filled");
      return;
    }
    if (label != null) {
      // Of two elements of one label the first id by alphabet is meant by it.
      idsByLabel.merge(label, known, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    network.add(new Node(origin, known, values));
  }

  void connection(
      Origin origin, @Nullable String from, @Nullable String to, Map<String, String> fields) {
    if (from == null || to == null) {
      batch.reject(origin, from == null ? "from" : "to", null, "must be filled");
      return;
    }
    var values = Attributes.ofEdge();
    String direction = null;
    for (var field : fields.entrySet()) {
      if (field.getKey().equalsIgnoreCase("direction")) {
        direction = field.getValue();
      } else {
        attributes.putOfEdge(values, field.getKey(), field.getValue());
      }
    }
    connections.add(new Connection(origin, from, to, direction, values));
  }

  /// To be called once, after all elements.
  void connect() {
    for (var one : connections) {
      var from = end(one.origin, "from", one.from);
      var to = end(one.origin, "to", one.to);
      network.add(
          new Edge(one.origin, from, to, isDirected(one.origin, one.direction), one.values));
    }
  }

  // Kumu makes an element of a label that none has; an id that none has stays without node.
  private String end(Origin origin, String field, String text) {
    if (network.has(text)) {
      return text;
    }
    var id = idsByLabel.get(text);
    if (id != null) {
      return id;
    }
    if (!text.startsWith("elem-")) {
      batch.repair(origin, field, text, "must be the label of an element; it is taken as one");
      element(origin, null, Map.of("label", text));
    }
    return text;
  }

  private boolean isDirected(Origin origin, @Nullable String direction) {
    var word = direction == null ? "" : direction.strip().toLowerCase(Locale.ROOT);
    if (!word.matches("|directed|undirected|mutual")) {
      batch.ignore(origin, "direction", direction, "must be directed, undirected or mutual");
    }
    return word.equals("directed");
  }
}
