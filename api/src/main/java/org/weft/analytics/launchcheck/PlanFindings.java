package org.weft.analytics.launchcheck;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.LandscapeView;

/// What planned money, votes and answers mean for a launch.
final class PlanFindings {

  /// Our choice: the share from which a source is near-sole, as in the question of dependence.
  static final double ONE_SOURCE = 0.5;

  /// Shares are sums of floating-point numbers; less than this is nothing.
  private static final double ROUNDING = 1e-9;

  private final Findings findings;
  private final LandscapeView view;
  private final LaunchPlan plan;

  PlanFindings(Findings findings, LandscapeView view, LaunchPlan plan) {
    this.findings = findings;
    this.view = view;
    this.plan = plan;
  }

  void read(@Nullable PlannedDependence dependence, @Nullable PlannedPower power) {
    readStatedMoney();
    if (dependence != null) {
      readOrigins(dependence);
    }
    readVotes(power);
    plan.strategy().stream()
        .filter(question -> !question.answered())
        .forEach(question ->
            findings.condition(
                LaunchConditionCode.ANSWER_QUESTION, "Answer: " + question.sentence(), List.of()));
  }

  private void readStatedMoney() {
    var silent =
        plan.partners().stream()
            .filter(partner -> partner.money() == null)
            .map(partner -> view.snapshot().ref(partner.actor()))
            .toList();
    if (!silent.isEmpty()) {
      findings.unknown(
          LaunchUnknownCode.PLANNED_MONEY,
          "The plan does not state what these partners would pay.",
          silent);
    } else if (!plan.hasMoney()) {
      findings.unknown(
          LaunchUnknownCode.PLANNED_MONEY, "The plan does not state who would pay.", List.of());
    }
  }

  private void readOrigins(PlannedDependence dependence) {
    var top = dependence.topUltimateShare();
    if (top.value() != null && top.value() >= ONE_SOURCE) {
      var source = Optional.ofNullable(dependence.ultimateSources().getFirst().actor());
      findings.reason(
          LaunchReasonCode.ONE_SOURCE,
          "Half or more of the planned money comes from one source in the end.",
          source.stream().toList(),
          top);
      findings.condition(
          LaunchConditionCode.SPREAD_MONEY,
          "Find money that does not come from this source in the end.",
          source.stream().toList());
    }
    var untraced = dependence.untracedShare().value();
    if (untraced != null && untraced > ROUNDING) {
      findings.unknown(
          LaunchUnknownCode.ORIGIN_OF_MONEY,
          "Where part of the planned money comes from in the end is not recorded.",
          List.of());
    }
  }

  private void readVotes(@Nullable PlannedPower power) {
    if (power == null) {
      findings.unknown(
          LaunchUnknownCode.PLANNED_VOTES, "The plan does not state who would decide.", List.of());
      return;
    }
    var missing = power.members().getFirst().banzhaf().notEvaluable();
    if (missing != null) {
      findings.unknown(
          LaunchUnknownCode.PLANNED_VOTES,
          missing.endsWith(".") ? missing : missing + '.',
          List.of());
    }
    if (power.dictator() != null && power.members().size() > 1) {
      var decider = List.of(power.dictator());
      findings.reason(
          LaunchReasonCode.ONE_DECIDER,
          "One partner alone would decide everything.",
          decider,
          banzhaf(power, power.dictator()));
      findings.condition(
          LaunchConditionCode.SPREAD_VOTES,
          "Change votes or quota, so that no partner decides alone.",
          decider);
    }
  }

  private static @Nullable Figure banzhaf(PlannedPower power, Ref<?> actor) {
    return power.members().stream()
        .filter(member -> member.actor().equals(actor))
        .map(PlannedMember::banzhaf)
        .findFirst()
        .orElse(null);
  }
}
