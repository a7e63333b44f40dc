package org.weft.analytics.launchcheck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weft.analytics.dependence.Dependence;
import org.weft.analytics.dependence.Dependency;
import org.weft.analytics.dependence.Runway;
import org.weft.analytics.dependence.RunwayState;
import org.weft.landscape.Words;

/// What the dependence of those who would carry a proposal means for its launch: reasons only, for
/// what they live on now is not of the proposal's making.
final class DependenceFindings {

  private final Findings findings;

  DependenceFindings(Findings findings) {
    this.findings = findings;
  }

  void read(List<PartnerDependence> partners) {
    for (var partner : partners) {
      if (partner.dependence() != null) {
        readSources(partner, partner.dependence());
      }
      if (partner.runway() != null) {
        readRunway(partner, partner.runway());
      }
    }
  }

  private void readSources(PartnerDependence partner, Dependence dependence) {
    var sources = dependence.nearSoleSources();
    if (!sources.isEmpty()) {
      findings.reason(
          LaunchReasonCode.PARTNER_ON_ONE_SOURCE,
          "Half or more of what " + named(partner) + " takes in passed through one other actor.",
          Stream.concat(Stream.of(partner.actor()), sources.stream().map(Dependency::actor))
              .toList(),
          sources.getFirst().share());
    }
  }

  private void readRunway(PartnerDependence partner, Runway runway) {
    var outlook = runway.asItIs();
    if (outlook.state() == RunwayState.RUNS_OUT) {
      findings.reason(
          LaunchReasonCode.PARTNER_RUNS_OUT,
          "What " + named(partner) + " takes in does not meet what it spends.",
          List.of(partner.actor()),
          outlook.months().value() == null ? null : outlook.months());
    }
  }

  private static String named(PartnerDependence partner) {
    return partner.parts().stream()
        .map(part -> Words.of(part))
        .collect(Collectors.joining(" and ", "the ", ""));
  }
}
