package org.weft.landscape;

import java.util.List;

/// The kinds of things that a landscape holds, each with its node labels in the graph.
public enum EntityKind {
  SOURCE("Source"),
  SECTOR("Sector"),
  ISSUE("Issue"),
  SERVICE("Service"),
  POPULATION("Population"),
  PLACE("Place"),
  ORGANIZATION("Organization"),
  COLLABORATION("Organization", "Collaboration"),
  PERSON("Person"),
  POST("Post"),
  EFFORT("Effort"),
  INITIATIVE("Initiative"),
  SEAT("Seat"),
  TIE("Tie"),
  FLOW("ResourceFlow"),
  NEED("Need"),
  SURVEY("Survey"),
  SEAT_TEMPLATE("SeatTemplate");

  private final List<String> labels;

  EntityKind(String... labels) {
    this.labels = List.of(labels);
  }

  /// The labels of its nodes besides `Entity`; the last one is also the name of its type in the
  /// SDL.
  public List<String> labels() {
    return labels;
  }

  /// The name of its GraphQL type.
  public String typeName() {
    return labels.getLast();
  }

  /// Whether it is an organized actor: it can give and receive, hold seats and ties.
  public boolean isActor() {
    return this == ORGANIZATION || this == COLLABORATION;
  }
}
