package org.weft.analytics.power;

import java.util.AbstractCollection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;

/// How much of one base each actor holds, by index, and how to find the facts it rests on. Facts
/// are gathered again when somebody looks, so that a pass over a landscape keeps none.
final class Holdings {

  final double[] amounts;
  private final Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);

  Holdings(int actors) {
    this.amounts = new double[actors];
  }

  void add(int actor, double amount) {
    amounts[actor] += amount;
  }

  void leaveOut(ExclusionReason reason) {
    excluded.merge(reason, 1, Integer::sum);
  }

  Figures figures(Figures figures, Supplier<? extends Stream<? extends Fact>> facts) {
    return figures.from(new Gathered(facts)).without(excluded);
  }

  private static final class Gathered extends AbstractCollection<Fact> {

    private final Supplier<? extends Stream<? extends Fact>> facts;

    Gathered(Supplier<? extends Stream<? extends Fact>> facts) {
      this.facts = facts;
    }

    @Override
    public Iterator<Fact> iterator() {
      return facts.get().<Fact>map(fact -> fact).iterator();
    }

    @Override
    public int size() {
      return Math.toIntExact(facts.get().count());
    }
  }
}
