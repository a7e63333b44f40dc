package org.weft.landscape.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.ExclusionReason;

/// Which flows may be added up: one kind, one currency or unit, one basis, one period. Whatever
/// else a view sees is left out for a reason that can be counted.
///
/// @param measure the currency of money, the unit of other kinds; null when no flow states one
/// @param basis a flow that states no basis counts as a payment, one that is planned not at all
/// @param period null for all time up to the view's date
public record FlowSelection(
    ResourceKind kind, @Nullable String measure, FlowBasis basis, @Nullable Period period) {

  public FlowSelection {
    if (basis == FlowBasis.PLANNED) {
      throw new InvalidArgumentException(
          "basis",
          basis,
          "must be COMMITTED or DISBURSED: what is only planned counts in no figure");
    }
  }

  /// What a question asks for; whatever is null is taken from the flows themselves, but for the
  /// period.
  public interface Asked {

    ResourceKind kind();

    /// For money only.
    @Nullable String currency();

    /// For other kinds only.
    @Nullable String unit();

    @Nullable FlowBasis basis();

    @Nullable Period period();
  }

  /// Money, where nothing else is asked.
  public record Money(@Nullable String currency, @Nullable FlowBasis basis, @Nullable Period period)
      implements Asked {

    @Override
    public ResourceKind kind() {
      return ResourceKind.MONEY;
    }

    @Override
    public @Nullable String unit() {
      return null;
    }
  }

  /// Settles what was not asked: payments if there are any, else promises; the landscape's currency
  /// if it occurs, else the only one.
  ///
  /// @param flows the subject's flows, those that the view does not see included
  /// @throws InvalidArgumentException if the flows are in several currencies or units, none is
  ///   asked and none is the landscape's own; or a currency is asked of something that is not money
  public static FlowSelection settle(LandscapeView view, Asked asked, List<FlowFact> flows) {
    checkMeasure(asked);
    var basis = asked.basis() != null ? asked.basis() : usualBasis(view, asked, flows);
    var undecided = new FlowSelection(asked.kind(), null, basis, asked.period());
    var measures = new TreeSet<String>();
    undecided
        .counted(view, flows)
        .map(FlowSelection::measureOf)
        .filter(Objects::nonNull)
        .forEach(measures::add);
    return new FlowSelection(asked.kind(), measure(view, asked, measures), basis, asked.period());
  }

  private static void checkMeasure(Asked asked) {
    if (asked.kind() == ResourceKind.MONEY && asked.unit() != null) {
      throw new InvalidArgumentException("unit", asked.unit(), "is not for money; give a currency");
    }
    if (asked.kind() != ResourceKind.MONEY && asked.currency() != null) {
      throw new InvalidArgumentException(
          "currency", asked.currency(), "is for money only; " + asked.kind() + " has a unit");
    }
  }

  private static FlowBasis usualBasis(LandscapeView view, Asked asked, List<FlowFact> flows) {
    var paid = new FlowSelection(asked.kind(), null, FlowBasis.DISBURSED, asked.period());
    var promised = new FlowSelection(asked.kind(), null, FlowBasis.COMMITTED, asked.period());
    return paid.counted(view, flows).findAny().isEmpty()
            && promised.counted(view, flows).findAny().isPresent()
        ? FlowBasis.COMMITTED
        : FlowBasis.DISBURSED;
  }

  private static @Nullable String measure(
      LandscapeView view, Asked asked, TreeSet<String> measures) {
    var stated = asked.kind() == ResourceKind.MONEY ? asked.currency() : asked.unit();
    var own = asked.kind() == ResourceKind.MONEY ? view.snapshot().defaultCurrency() : null;
    if (stated != null) {
      return stated;
    }
    if (own != null && (measures.isEmpty() || measures.contains(own))) {
      return own;
    }
    if (measures.size() > 1) {
      throw new InvalidArgumentException(
          asked.kind() == ResourceKind.MONEY ? "currency" : "unit",
          null,
          "must be given, since amounts in " + String.join(", ", measures) + " are never added");
    }
    return measures.isEmpty() ? null : measures.first();
  }

  private Stream<FlowFact> counted(LandscapeView view, List<FlowFact> flows) {
    return flows.stream().filter(flow -> exclusion(view, flow).isEmpty());
  }

  /// Why a flow is not counted; empty when it is.
  public Optional<ExclusionReason> exclusion(LandscapeView view, FlowFact flow) {
    return flow.kind() != kind
        ? Optional.of(ExclusionReason.OTHER_KIND)
        : view.exclusion(flow).or(() -> ownExclusion(flow));
  }

  private Optional<ExclusionReason> ownExclusion(FlowFact flow) {
    var day = flow.standing().validFrom();
    if (period != null && day == null) {
      return Optional.of(ExclusionReason.UNDATED);
    }
    if (period != null && day != null && !period.contains(day)) {
      return Optional.of(ExclusionReason.OUTSIDE_PERIOD);
    }
    if ((flow.basis() == FlowBasis.COMMITTED) != (basis == FlowBasis.COMMITTED)) {
      return Optional.of(ExclusionReason.OTHER_BASIS);
    }
    if (flow.amount() == null) {
      return Optional.of(ExclusionReason.VALUE_UNKNOWN);
    }
    return measure != null && !measure.equals(measureOf(flow))
        ? Optional.of(ExclusionReason.OTHER_CURRENCY)
        : Optional.empty();
  }

  private static @Nullable String measureOf(FlowFact flow) {
    return flow.kind() == ResourceKind.MONEY ? flow.currency() : flow.unit();
  }

  /// The currency, when it is money.
  public @Nullable String currency() {
    return kind == ResourceKind.MONEY ? measure : null;
  }

  /// The unit, when it is not money.
  public @Nullable String unit() {
    return kind == ResourceKind.MONEY ? null : measure;
  }
}
