package org.weft.writing;

/// What the database says it changed in one write; all counts are `>= 0`.
public record GraphCounters(
    int nodesCreated,
    int nodesDeleted,
    int relationshipsCreated,
    int relationshipsDeleted,
    int propertiesSet,
    int labelsAdded) {

  public static final GraphCounters NONE = new GraphCounters(0, 0, 0, 0, 0, 0);

  public GraphCounters plus(GraphCounters more) {
    return new GraphCounters(
        nodesCreated + more.nodesCreated(),
        nodesDeleted + more.nodesDeleted(),
        relationshipsCreated + more.relationshipsCreated(),
        relationshipsDeleted + more.relationshipsDeleted(),
        propertiesSet + more.propertiesSet(),
        labelsAdded + more.labelsAdded());
  }
}
