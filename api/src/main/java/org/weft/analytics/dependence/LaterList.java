package org.weft.analytics.dependence;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A list that is made when somebody looks: most answers are read without the facts behind them.
final class LaterList<T> extends AbstractList<T> {

  private final Supplier<List<T>> making;
  private volatile @Nullable List<T> made;

  LaterList(Supplier<List<T>> making) {
    this.making = making;
  }

  @Override
  public T get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }

  private List<T> made() {
    var found = made;
    if (found == null) {
      found = making.get();
      made = found;
    }
    return found;
  }
}
