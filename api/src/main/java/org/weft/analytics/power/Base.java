package org.weft.analytics.power;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.EffectiveNumber;
import org.weft.algorithms.GiniCoefficient;
import org.weft.algorithms.HerfindahlIndex;
import org.weft.algorithms.NormalizedHerfindahl;
import org.weft.algorithms.TopShare;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeSnapshot;

/// One base of power: who holds how much of a total.
///
/// @param metric prefix of the metric ids, such as `power.money`
/// @param amounts by index of the actor
/// @param vague actors of whom some amount is not known
/// @param unknown share of all that has no recorded holder, `0..1`
/// @param missing why nothing can be computed when the total is nothing
record Base(
    LandscapeSnapshot snapshot,
    String metric,
    Map<Integer, BigDecimal> amounts,
    Set<Integer> vague,
    double unknown,
    Figures figures,
    String missing) {

  Concentration concentration() {
    return new Concentration(
        holders(),
        figure("Hhi", HerfindahlIndex::of),
        normalizedHhi(),
        figure("EffectiveHolders", EffectiveNumber::of),
        topShare(),
        figure("Gini", GiniCoefficient::of));
  }

  Figure topShare() {
    return figure("TopShare", values -> TopShare.of(1, values));
  }

  BigDecimal total() {
    return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The share of one actor; 0 for one that holds nothing.
  ///
  /// @throws ArithmeticException if the total is nothing
  double share(int actor) {
    return amounts.getOrDefault(actor, BigDecimal.ZERO).doubleValue() / total().doubleValue();
  }

  /// Whether one actor's share of this base is at least that of another base. Compared as amounts:
  /// fractions of cents would differ by their rounding.
  boolean holdsAtLeast(int actor, Base other) {
    var here = amounts.getOrDefault(actor, BigDecimal.ZERO).multiply(other.total());
    return here.compareTo(other.amounts.getOrDefault(actor, BigDecimal.ZERO).multiply(total()))
        >= 0;
  }

  /// The share of one member as a figure: not evaluable where what it holds is not known.
  Figure share(int actor, String name) {
    if (isEmpty()) {
      return figures.notEvaluable(name, missing);
    }
    return isVague(actor)
        ? figures.notEvaluable(name, "The amount is not known")
        : figures.figure(name, share(actor));
  }

  private boolean isVague(int actor) {
    return vague.contains(actor) && !amounts.containsKey(actor);
  }

  boolean isEmpty() {
    return total().signum() == 0;
  }

  /// Those who hold most, by key; several if they hold alike.
  List<Integer> top() {
    var most = amounts.values().stream().max(Comparator.naturalOrder());
    return amounts.entrySet().stream()
        .filter(held -> held.getValue().compareTo(most.orElseThrow()) == 0)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(actor -> snapshot.actors().get(actor).key()))
        .toList();
  }

  /// {@link #top} by name.
  List<Ref<Actor>> topActors() {
    return top().stream().<Ref<Actor>>map(snapshot::actorRef).toList();
  }

  /// How the concentration (HHI) changes when an actor takes what it holds with it.
  Figure hhiChangeIfLeft(int actor) {
    var name = metric + "HhiChange";
    if (isEmpty()) {
      return figures.notEvaluable(name, missing);
    }
    if (isVague(actor)) {
      return figures.notEvaluable(name, "The amount is not known");
    }
    var rest =
        amounts.entrySet().stream()
            .filter(held -> held.getKey() != actor && held.getValue().signum() > 0)
            .mapToDouble(held -> held.getValue().doubleValue())
            .toArray();
    return rest.length == 0
        ? figures.notEvaluable(name, "Nobody else holds anything")
        : figures.figure(name, HerfindahlIndex.of(rest) - HerfindahlIndex.of(values()));
  }

  /// How it changes when somebody new holds so much.
  ///
  /// @param amount null when not stated
  Figure hhiChangeIfJoined(@Nullable BigDecimal amount) {
    var name = metric + "HhiChange";
    if (isEmpty() || amount == null) {
      return figures.notEvaluable(
          name, isEmpty() ? missing : "What would be brought is not stated");
    }
    var more = Arrays.copyOf(values(), amounts.size() + 1);
    more[amounts.size()] = amount.doubleValue();
    return figures.figure(name, HerfindahlIndex.of(more) - HerfindahlIndex.of(values()));
  }

  private double[] values() {
    return amounts.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
  }

  private Figure figure(String name, ToDoubleFunction<double[]> measure) {
    return isEmpty()
        ? figures.notEvaluable(metric + name, missing)
        : figures.figure(metric + name, measure.applyAsDouble(values()));
  }

  private Figure normalizedHhi() {
    var value = isEmpty() ? OptionalDouble.empty() : NormalizedHerfindahl.of(values());
    return value.isPresent()
        ? figures.figure(metric + "NormalizedHhi", value.getAsDouble())
        : figures.notEvaluable(
            metric + "NormalizedHhi", isEmpty() ? missing : "There is a single holder");
  }

  private List<Holder> holders() {
    if (isEmpty()) {
      return List.of();
    }
    return amounts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, BigDecimal>comparingByValue(Comparator.reverseOrder())
                .thenComparing(held -> snapshot.actors().get(held.getKey()).key()))
        .map(held ->
            new Holder(
                snapshot.actorRef(held.getKey()),
                held.getValue(),
                figures.figure(metric + "Share", share(held.getKey()))))
        .toList();
  }
}
