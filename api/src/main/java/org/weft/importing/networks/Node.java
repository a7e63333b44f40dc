package org.weft.importing.networks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;

/// A node as the file has it.
///
/// @param id what edges call it
public record Node(Origin origin, String id, Map<NodeField, String> values) {

  public Node {
    values = Map.copyOf(values);
  }

  @Nullable String value(NodeField field) {
    return values.get(field);
  }

  @Nullable String name() {
    var name = value(NodeField.NAME);
    return name == null ? value(NodeField.LABEL) : name;
  }
}
