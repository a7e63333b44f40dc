package org.weft.analytics.power;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.GovernanceForm;
import org.weft.landscape.Ref;

/// The signals read beside the declared form of governance. It says whether they fit what is
/// declared, not whether that is good.
///
/// @param form null when none is declared
/// @param fits null when it cannot be told
public record GovernanceReading(
    @Nullable GovernanceForm form, @Nullable Boolean fits, String sentence) {

  /// The signals of a centre; the others tell of voices and of the backbone.
  private static final Set<PowerSignalCode> OF_A_CENTER =
      EnumSet.of(
          PowerSignalCode.TOP_FUNDER,
          PowerSignalCode.VOTES,
          PowerSignalCode.MONEY_AND_VOTES,
          PowerSignalCode.APPOINTMENT_AND_HOST,
          PowerSignalCode.BROKERAGE,
          PowerSignalCode.AGENDA,
          PowerSignalCode.ULTIMATE_FUNDER);

  /// @param lead the actor that runs it, null when unknown
  static GovernanceReading of(
      @Nullable GovernanceForm form, List<PowerSignal> panel, @Nullable Ref<Actor> lead) {
    var central =
        panel.stream()
            .filter(signal -> OF_A_CENTER.contains(signal.code()))
            .filter(signal -> Boolean.TRUE.equals(signal.signaled()))
            .toList();
    long told =
        panel.stream()
            .filter(signal -> OF_A_CENTER.contains(signal.code()) && signal.signaled() != null)
            .count();
    var count = "%d of %d signals of a center that can be told".formatted(central.size(), told);
    if (form == null) {
      return new GovernanceReading(
          null, null, "No form of governance is declared; %s are given.".formatted(count));
    }
    if (told == 0) {
      return new GovernanceReading(form, null, "No signal of a center can be told.");
    }
    return switch (form) {
      case SHARED -> shared(central.isEmpty(), count);
      case LEAD_ORGANIZATION -> led(central, count, lead);
      case NETWORK_ADMINISTRATIVE_ORGANIZATION -> administered(central.isEmpty(), count);
    };
  }

  private static GovernanceReading shared(boolean fits, String count) {
    return new GovernanceReading(
        GovernanceForm.SHARED,
        fits,
        fits
            ? "It declares that its members govern together, and %s are given: that fits."
                .formatted(count)
            : "It declares that its members govern together, yet %s are given: that does not fit."
                .formatted(count));
  }

  private static GovernanceReading led(
      List<PowerSignal> central, String count, @Nullable Ref<Actor> lead) {
    var declared = "It declares one organization as its lead, so a center is expected; ";
    if (central.isEmpty()) {
      return new GovernanceReading(
          GovernanceForm.LEAD_ORGANIZATION, null, declared + count + " are given.");
    }
    if (lead == null) {
      return new GovernanceReading(
          GovernanceForm.LEAD_ORGANIZATION,
          null,
          declared + count + " are given, and who leads is not recorded.");
    }
    boolean isLead = central.stream().allMatch(signal -> pointsAt(signal, lead));
    return new GovernanceReading(
        GovernanceForm.LEAD_ORGANIZATION,
        isLead,
        declared
            + count
            + (isLead
                ? " are given, all of them the lead's: that fits."
                : " are given, not all of them the lead's: that does not fit."));
  }

  private static boolean pointsAt(PowerSignal signal, Ref<Actor> lead) {
    return signal.findings().stream()
        .filter(found -> Boolean.TRUE.equals(found.signaled()))
        .allMatch(found -> found.actors().isEmpty() || found.actors().contains(lead));
  }

  private static GovernanceReading administered(boolean fits, String count) {
    return new GovernanceReading(
        GovernanceForm.NETWORK_ADMINISTRATIVE_ORGANIZATION,
        fits,
        fits
            ? "It declares a body set up to govern it, so no member is expected to be its center, and %s are given: that fits."
                .formatted(count)
            : "It declares a body set up to govern it, so no member is expected to be its center, yet %s are given: that does not fit."
                .formatted(count));
  }
}
