package org.weft.analytics.dependence;

import java.util.Arrays;
import org.weft.landscape.view.LandscapeView;

/// Numbers the actors that a question reaches `0, 1, 2 …`, in the order in which they are met.
final class ActorNodes {

  private static final int NOT_MET = -1;

  private final int[] nodeOf;
  private int[] actorOf = new int[64];
  private int size;

  ActorNodes(LandscapeView view) {
    nodeOf = new int[view.snapshot().actors().size()];
    Arrays.fill(nodeOf, NOT_MET);
  }

  /// The node of an actor, a new one if it was not met before.
  int meet(int actor) {
    if (nodeOf[actor] == NOT_MET) {
      if (size == actorOf.length) {
        actorOf = Arrays.copyOf(actorOf, 2 * size);
      }
      actorOf[size] = actor;
      nodeOf[actor] = size++;
    }
    return nodeOf[actor];
  }

  /// Puts one more actor on a node that is there.
  void join(int actor, int node) {
    nodeOf[actor] = node;
  }

  /// The node of an actor, negative if it was not met.
  int nodeOf(int actor) {
    return nodeOf[actor];
  }

  /// The actor of a node; of several the one that was met first.
  int actorOf(int node) {
    return actorOf[node];
  }

  int size() {
    return size;
  }
}
