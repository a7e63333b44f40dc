package org.weft.analytics.power;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Orders the holders of one base of power and writes them out.
final class HolderRanking {

  private static final MathContext DIGITS = new MathContext(14);

  private final LandscapeView view;
  private final double[] amounts;
  private final double total;
  private final Figures figures;

  /// @param amounts what each actor holds, by its index; who holds 0 is no holder
  /// @param total of all amounts
  HolderRanking(LandscapeView view, double[] amounts, double total, Figures figures) {
    this.view = view;
    this.amounts = amounts;
    this.total = total;
    this.figures = figures;
  }

  /// Indexes of the holders, largest first, then by key.
  List<Integer> order() {
    return order(IntStream.range(0, amounts.length));
  }

  /// The same, only of these actors.
  ///
  /// @param among keys or global ids; null for all
  /// @throws InvalidArgumentException if one is not in the view, or they are more than {@link
  ///   Subjects#MOST_ACTORS}
  List<Integer> order(@Nullable List<String> among) {
    return among == null ? order() : order(new Subjects(view).actors("among", among).stream());
  }

  private List<Integer> order(IntStream actors) {
    return actors
        .filter(actor -> amounts[actor] > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(actor -> -amounts[actor]).thenComparing(this::key))
        .toList();
  }

  private String key(int actor) {
    return view.snapshot().actors().get(actor).key();
  }

  Holder write(int actor) {
    return new Holder(
        view.snapshot().actorRef(actor),
        rounded(amounts[actor]),
        figures.figure("power.baseShare", amounts[actor] / total));
  }

  private static BigDecimal rounded(double amount) {
    var rounded = BigDecimal.valueOf(amount).round(DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
