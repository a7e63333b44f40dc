package org.weft.landscape.view;

import java.util.BitSet;
import java.util.stream.IntStream;

/// Some facts of one list of a snapshot, by their index. Immutable.
public final class FactSet {

  private final BitSet facts;

  /// @param facts not written to any more
  FactSet(BitSet facts) {
    this.facts = facts;
  }

  public boolean has(int fact) {
    return facts.get(fact);
  }

  /// The first one from `fact` on, `-1` when there is none.
  public int next(int fact) {
    return facts.nextSetBit(fact);
  }

  /// Ascending.
  public IntStream stream() {
    return facts.stream();
  }

  /// Takes out of some facts of the list those that are not in this set.
  public void restrict(BitSet some) {
    some.and(facts);
  }

  BitSet copy() {
    return (BitSet) facts.clone();
  }
}
