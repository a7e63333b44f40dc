package org.weft.analytics.gaps;

import org.weft.landscape.view.LandscapeSnapshot;

/// The nodes over which introductions lead: first the actors; then the people, through whom the
/// actors that share one meet; then the actors once more, as rooms in which those who have a seat
/// meet.
record MeetingNodes(LandscapeSnapshot snapshot, int actors, int people) {

  static MeetingNodes of(LandscapeSnapshot snapshot) {
    return new MeetingNodes(snapshot, snapshot.actors().size(), snapshot.people().size());
  }

  int size() {
    return 2 * actors + people;
  }

  boolean isActor(int node) {
    return node < actors;
  }

  boolean isPerson(int node) {
    return node >= actors && node < actors + people;
  }

  int ofPerson(int person) {
    return actors + person;
  }

  int person(int node) {
    return node - actors;
  }

  int ofRoom(int collaboration) {
    return actors + people + collaboration;
  }

  int collaboration(int node) {
    return node - actors - people;
  }

  /// Which of two nodes comes first: by kind of node, then by key.
  int order(int one, int other) {
    int byKind = Integer.compare(kind(one), kind(other));
    return byKind != 0 ? byKind : key(one).compareTo(key(other));
  }

  private int kind(int node) {
    return isActor(node) ? 0 : isPerson(node) ? 1 : 2;
  }

  private String key(int node) {
    if (isPerson(node)) {
      return snapshot.people().get(person(node));
    }
    return snapshot.actors().get(isActor(node) ? node : collaboration(node)).key();
  }
}
