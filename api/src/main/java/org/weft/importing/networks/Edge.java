package org.weft.importing.networks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;

/// An edge as the file has it.
///
/// @param from id of a node
/// @param to id of a node
public record Edge(
    Origin origin, String from, String to, boolean isDirected, Map<EdgeField, String> values) {

  public Edge {
    values = Map.copyOf(values);
  }

  @Nullable String value(EdgeField field) {
    return values.get(field);
  }
}
