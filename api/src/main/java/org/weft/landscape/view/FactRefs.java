package org.weft.landscape.view;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;

/// The facts behind a figure by name, each once, ordered by kind and key. Put in order only when
/// somebody looks: most answers are read without their facts.
final class FactRefs extends AbstractList<Ref<?>> {

  private static final Comparator<Ref<?>> BY_KIND_AND_KEY =
      Comparator.<Ref<?>, Integer>comparing(ref -> ref.kind().ordinal()).thenComparing(Ref::key);

  private final LandscapeSnapshot snapshot;
  private final Collection<? extends Fact> facts;
  private volatile @Nullable List<Ref<?>> ordered;

  FactRefs(LandscapeSnapshot snapshot, Collection<? extends Fact> facts) {
    this.snapshot = snapshot;
    this.facts = facts;
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
      found =
          facts.stream()
              .<Ref<?>>map(fact -> snapshot.ref(fact))
              .distinct()
              .sorted(BY_KIND_AND_KEY)
              .toList();
      ordered = found;
    }
    return found;
  }
}
