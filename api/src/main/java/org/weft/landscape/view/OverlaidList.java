package org.weft.landscape.view;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/// A list with some elements replaced and some added at its end, without a copy of it.
final class OverlaidList<T> extends AbstractList<T> implements RandomAccess {

  private final List<T> base;
  private final int kept;
  private final Map<Integer, T> replaced;
  private final BitSet isReplaced = new BitSet();
  private final List<T> added;

  private OverlaidList(List<T> base, Map<Integer, T> replaced, List<T> added) {
    this.base = base;
    this.kept = base.size();
    this.replaced = Map.copyOf(replaced);
    this.added = List.copyOf(added);
    replaced.keySet().forEach(isReplaced::set);
  }

  /// @param replaced elements by their index in `base`
  static <T> List<T> of(List<T> base, Map<Integer, T> replaced, List<T> added) {
    return replaced.isEmpty() && added.isEmpty() ? base : new OverlaidList<>(base, replaced, added);
  }

  @Override
  public T get(int index) {
    if (index >= kept) {
      return added.get(index - kept);
    }
    return isReplaced.get(index) ? Objects.requireNonNull(replaced.get(index)) : base.get(index);
  }

  @Override
  public int size() {
    return kept + added.size();
  }
}
