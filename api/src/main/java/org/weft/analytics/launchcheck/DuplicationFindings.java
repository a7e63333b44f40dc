package org.weft.analytics.launchcheck;

import java.util.List;
import java.util.stream.Stream;
import org.weft.analytics.duplication.CellDimension;
import org.weft.analytics.duplication.Duplication;
import org.weft.analytics.duplication.DuplicationLevel;
import org.weft.analytics.duplication.DuplicationMatch;
import org.weft.analytics.duplication.DuplicationMove;
import org.weft.analytics.duplication.DuplicationReasonCode;
import org.weft.analytics.duplication.PriorAttempt;
import org.weft.landscape.figure.Figure;

/// What existing efforts mean for a launch.
final class DuplicationFindings {

  private final Findings findings;

  DuplicationFindings(Findings findings) {
    this.findings = findings;
  }

  void read(Duplication duplication) {
    duplication.matches().forEach(match -> read(match, duplication.unmetNeed()));
    readPriorAttempts(duplication.priorAttempts());
    readNotStated(duplication.notStated());
  }

  private void read(DuplicationMatch match, Figure unmetNeed) {
    var effort = List.of(match.effort());
    if (match.level() == DuplicationLevel.DUPLICATION
        || match.level() == DuplicationLevel.OVERLAP) {
      readShared(match, unmetNeed);
      readMove(match);
      if (match.openToPartners() == null) {
        findings.unknown(
            LaunchUnknownCode.OPENNESS, "Whether the effort takes partners is not known.", effort);
      }
    }
    if (!match.notProven().isEmpty()) {
      findings.unknown(
          LaunchUnknownCode.LEVEL_NOT_PROVEN, String.join(" ", match.notProven()), effort);
    }
  }

  private void readShared(DuplicationMatch match, Figure unmetNeed) {
    var effort = List.of(match.effort());
    var named = Stream.concat(effort.stream(), Stream.ofNullable(match.partOf())).toList();
    if (match.level() == DuplicationLevel.DUPLICATION) {
      findings.reason(
          LaunchReasonCode.DUPLICATES,
          "An effort does the same for the same people, in the same place and time, with room for more."
              + asPart(match),
          named,
          match.containment());
    } else {
      findings.reason(
          LaunchReasonCode.OVERLAPS,
          "An effort delivers the same service or serves the same people, in the same place."
              + asPart(match),
          named,
          match.containment());
    }
    if (Boolean.TRUE.equals(match.parallelNeeded())) {
      findings.reason(
          LaunchReasonCode.PARALLEL_NEEDED,
          match.parallelReason(),
          effort,
          unmetNeed.value() == null ? null : unmetNeed);
    }
    var drain = match.drain();
    if (!drain.sharedFunders().isEmpty()) {
      findings.reason(
          LaunchReasonCode.SHARES_FUNDERS,
          "Funders of the proposal's side also fund this effort.",
          Stream.concat(effort.stream(), drain.sharedFunders().stream()).toList(),
          drain.sharedFunderCount());
    }
    if (!drain.sharedPeople().isEmpty()) {
      findings.reason(
          LaunchReasonCode.SHARES_PEOPLE,
          "People of the proposal's side also sit with those who run this effort.",
          Stream.concat(effort.stream(), drain.sharedPeople().stream()).toList(),
          drain.sharedPersonCount());
    }
  }

  /// So that nobody takes a project and its programme for two.
  private static String asPart(DuplicationMatch match) {
    return match.partOf() == null
        ? ""
        : " It is part of the other effort named: with it, it is one.";
  }

  private void readMove(DuplicationMatch match) {
    if (match.move() == DuplicationMove.EXTEND && !Boolean.TRUE.equals(match.parallelNeeded())) {
      findings.extendable();
    } else if (match.move() == DuplicationMove.EXTEND || match.move() == DuplicationMove.PARTNER) {
      findings.joinable();
    } else if (match.move() == DuplicationMove.COORDINATE && !isOwn(match)) {
      findings.condition(
          LaunchConditionCode.COORDINATE,
          "Agree with those who run the effort who does what: " + match.moveReason(),
          Stream.concat(Stream.of(match.effort()), match.actors().stream()).toList());
    }
  }

  /// Nobody has to agree with itself.
  private static boolean isOwn(DuplicationMatch match) {
    return match.reasons().stream()
        .anyMatch(reason -> reason.code() == DuplicationReasonCode.OWN_EFFORT);
  }

  private void readPriorAttempts(List<PriorAttempt> attempts) {
    var efforts = attempts.stream().map(PriorAttempt::effort).toList();
    if (!efforts.isEmpty()) {
      findings.reason(
          LaunchReasonCode.TRIED_BEFORE,
          "Something alike was done in the same place, and is over.",
          efforts);
      findings.condition(LaunchConditionCode.LEARN_FROM_PRIOR, "Find out why it ended.", efforts);
    }
  }

  /// Without services the issues still tell what it is about; without issues the services do.
  private void readNotStated(List<CellDimension> open) {
    for (var dimension : open) {
      if (dimension != CellDimension.ISSUE || open.contains(CellDimension.SERVICE)) {
        findings.unknown(LaunchUnknownCode.PROPOSAL_NOT_STATED, notStated(dimension), List.of());
      }
    }
  }

  private static String notStated(CellDimension dimension) {
    return switch (dimension) {
      case ISSUE -> "The proposal does not state what issues it addresses.";
      case SERVICE ->
          "The proposal does not state what services it delivers, so no duplicate can be proven.";
      case PLACE -> "The proposal does not state where it would work.";
      case POPULATION ->
          "The proposal does not state whom it would serve, so no duplicate can be proven.";
    };
  }
}
