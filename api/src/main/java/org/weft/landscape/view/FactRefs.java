package org.weft.landscape.view;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;

/// The facts behind a figure by name, each once, ordered by kind and key. Put in order only when
/// somebody looks: most answers are read without their facts.
final class FactRefs extends AbstractList<Ref<?>> {

  private static final Comparator<Ref<?>> BY_KIND_AND_KEY =
      Comparator.<Ref<?>, Integer>comparing(ref -> ref.kind().ordinal()).thenComparing(Ref::key);

  private final Supplier<Stream<? extends Ref<?>>> names;
  private volatile @Nullable List<Ref<?>> ordered;

  /// @param name names one of the facts
  <T> FactRefs(Collection<? extends T> facts, Function<? super T, ? extends Ref<?>> name) {
    names = () -> facts.stream().map(name);
  }

  @Override
  public Ref<?> get(int index) {
    return ordered().get(index);
  }

  @Override
  public int size() {
    return ordered().size();
  }

  private List<Ref<?>> ordered() {
    var found = ordered;
    if (found == null) {
      found = names.get().<Ref<?>>map(one -> one).distinct().sorted(BY_KIND_AND_KEY).toList();
      ordered = found;
    }
    return found;
  }
}
