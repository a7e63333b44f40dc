package org.weft.analytics.launchcheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// Collects what the answers to the questions mean for a launch, in the order in which they are
/// read.
final class Findings {

  private final List<LaunchReason> reasons = new ArrayList<>();
  private final List<LaunchCondition> conditions = new ArrayList<>();
  private final List<LaunchUnknown> unknowns = new ArrayList<>();
  private boolean canExtend;
  private boolean canPartner;
  private int cells;
  private int unknownCells;

  void reason(LaunchReasonCode code, String sentence, Collection<? extends Ref<?>> facts) {
    reason(code, sentence, facts, null);
  }

  void reason(
      LaunchReasonCode code,
      String sentence,
      Collection<? extends Ref<?>> facts,
      @Nullable Figure figure) {
    reasons.add(new LaunchReason(code, sentence, entities(facts), figure));
  }

  void condition(LaunchConditionCode code, String sentence, Collection<? extends Ref<?>> facts) {
    conditions.add(new LaunchCondition(code, sentence, entities(facts)));
  }

  void unknown(LaunchUnknownCode code, String sentence, Collection<? extends Ref<?>> facts) {
    unknowns.add(new LaunchUnknown(code, sentence, entities(facts)));
  }

  private static List<Ref<Entity>> entities(Collection<? extends Ref<?>> facts) {
    return facts.stream().map(fact -> fact.<Entity>as()).toList();
  }

  /// An effort can be extended, and no second one is known to be needed.
  void extendable() {
    canExtend = true;
  }

  /// An effort can be partnered with.
  void joinable() {
    canPartner = true;
  }

  void cells(int all, int unknown) {
    cells = all;
    unknownCells = unknown;
  }

  Evidence evidence(boolean saysWhat, boolean saysWhere) {
    return new Evidence(
        canExtend,
        canPartner,
        saysWhat,
        saysWhere,
        cells,
        unknownCells,
        conditions.size(),
        unknowns.size());
  }

  List<LaunchReason> reasons() {
    return List.copyOf(reasons);
  }

  List<LaunchCondition> conditions() {
    return List.copyOf(conditions);
  }

  List<LaunchUnknown> unknowns() {
    return List.copyOf(unknowns);
  }
}
