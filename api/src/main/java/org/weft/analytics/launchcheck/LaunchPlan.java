package org.weft.analytics.launchcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// A checked plan, its partners found in the landscape.
///
/// @param partners in the order given, each actor once
/// @param currency stated whenever a partner states money
/// @param quota null when not stated
record LaunchPlan(
    List<Partner> partners,
    @Nullable String currency,
    @Nullable Integer quota,
    List<StrategicAnswer> strategy) {

  private static final int MOST_PARTNERS = 200;

  /// One partner; null is unknown.
  record Partner(
      ActorFact actor,
      @Nullable SeatRole role,
      @Nullable Integer votes,
      @Nullable BigDecimal money) {}

  /// @throws InvalidArgumentException for an unknown or repeated actor, negative votes or money,
  ///   money without currency, a quota below 1, or too much of anything
  static LaunchPlan of(LandscapeView view, LaunchPlanInput input) {
    var stated = Objects.requireNonNullElse(input.partners(), List.<PlannedPartnerInput>of());
    if (stated.size() > MOST_PARTNERS) {
      throw new InvalidArgumentException(
          "plan.partners", stated.size() + " partners", "must be at most " + MOST_PARTNERS);
    }
    if (input.quota() != null && input.quota() < 1) {
      throw new InvalidArgumentException("plan.quota", input.quota(), "must be >= 1");
    }
    var partners = new ArrayList<Partner>();
    var seen = new HashSet<Integer>();
    for (int i = 0; i < stated.size(); i++) {
      var partner = partner(view, "plan.partners[" + i + "]", stated.get(i), input.currency());
      if (!seen.add(partner.actor().index())) {
        throw new InvalidArgumentException(
            "plan.partners[" + i + "].actor", stated.get(i).actor(), "must not be named twice");
      }
      partners.add(partner);
    }
    return new LaunchPlan(
        List.copyOf(partners),
        input.currency(),
        input.quota(),
        Objects.requireNonNullElse(input.strategy(), StrategicAnswersInput.NONE).answers());
  }

  private static Partner partner(
      LandscapeView view, String path, PlannedPartnerInput stated, @Nullable String currency) {
    if (stated.votes() != null && stated.votes() < 0) {
      throw new InvalidArgumentException(path + ".votes", stated.votes(), "must be >= 0");
    }
    if (stated.money() != null && stated.money().signum() < 0) {
      throw new InvalidArgumentException(
          path + ".money", stated.money().toPlainString(), "must be >= 0");
    }
    if (stated.money() != null && currency == null) {
      throw new InvalidArgumentException(
          "plan.currency", null, "must be given, since " + path + " states money");
    }
    var actor = new Subjects(view).actor(path + ".actor", stated.actor());
    return new Partner(actor, stated.role(), stated.votes(), stated.money());
  }

  /// Whether some partner states an amount above nothing.
  boolean hasMoney() {
    return partners.stream().anyMatch(LaunchPlan::pays);
  }

  static boolean pays(Partner partner) {
    return partner.money() != null && partner.money().signum() > 0;
  }

  BigDecimal money() {
    return partners.stream()
        .map(Partner::money)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
