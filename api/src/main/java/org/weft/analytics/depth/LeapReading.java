package org.weft.analytics.depth;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Impetus;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.RequiredDepth;
import org.weft.landscape.view.TieFact;

/// Reads how far a collaboration would have to leap: from what was between its members before the
/// call to the depth that the call asks for.
///
/// The day of the call is the stated one, else the first day of the collaboration: then what counts
/// is what was there the day before. Where neither is known, the ties between members count, of any
/// time so far. What who asks pushed never counts as having been there before.
final class LeapReading {

  private static final String UNOBSERVED =
      "Nothing was observed between the members before the call";

  private final LandscapeView view;
  private final ActorFact collaboration;
  private final Governance governance;
  private final RequiredDepth required;
  private final Set<Integer> members;
  private final @Nullable LocalDate call;

  LeapReading(
      LandscapeView view, ActorFact collaboration, Governance governance, Set<Integer> members) {
    this.view = view;
    this.collaboration = collaboration;
    this.governance = governance;
    this.required = requireNonNull(governance.requiredDepth());
    this.members = members;
    this.call = required.at() == null ? collaboration.standing().validFrom() : required.at();
  }

  /// @param within the partnerships of today
  DepthLeap of(List<Pair> within) {
    var range = DepthCrosswalk.range(required.scheme(), required.code()).orElseThrow();
    var before = before();
    var depths = before.stream().flatMapToInt(bond -> bond.evidenced().stream()).sorted().toArray();
    long possible = members.size() * (members.size() - 1L) / 2;
    var base =
        Figures.of(view, null)
            .from(before.stream().flatMap(bond -> bond.facts().stream()).toList())
            .unknown(possible == 0 ? null : (Double) (1 - depths.length / (double) possible));
    var ask = Figures.of(view, null).from(List.of(collaboration));
    boolean observed = depths.length > 0;
    double leap = observed ? range.least() - DepthAnswer.median(depths) : 0;
    return new DepthLeap(
        required.scheme(),
        required.code(),
        range,
        required.by() < 0 ? null : view.snapshot().actorRef(required.by()),
        call,
        ask.figure("partnershipDepth.required", range.least()),
        observed
            ? base.figure("partnershipDepth.observedBefore", DepthAnswer.median(depths))
            : base.notEvaluable("partnershipDepth.observedBefore", UNOBSERVED),
        observed
            ? base.figure("partnershipDepth.leap", leap)
            : base.notEvaluable("partnershipDepth.leap", UNOBSERVED),
        observed ? (Boolean) (leap >= DepthLeap.FLAGGED_FROM) : null,
        shotgun(within, observed ? (Boolean) (depths[depths.length - 1] <= 0) : null));
  }

  /// What was between each two members before the call, as far as anything was.
  private List<Bond> before() {
    return call == null ? undatedTies() : dayBefore(call);
  }

  private List<Bond> dayBefore(LocalDate call) {
    var past = new Bonds(view.on(call.minusDays(1)), tie -> !isPushed(tie));
    var found = new ArrayList<Bond>();
    for (int one : members) {
      var later = new TreeSet<>(members);
      later.removeIf(other -> other <= one);
      found.addAll(past.between(one, later).values());
    }
    return found;
  }

  private List<Bond> undatedTies() {
    var bonds = new TreeMap<String, Bond>();
    for (int one : members) {
      view.allTiesOf(one)
          .filter(tie -> hasBegun(tie) && !isPushed(tie))
          .filter(tie -> Bonds.other(tie, one) > one && members.contains(Bonds.other(tie, one)))
          .forEach(tie ->
              Bonds.addTie(
                  tie,
                  bonds.computeIfAbsent(one + " " + Bonds.other(tie, one), any -> new Bond())));
    }
    return List.copyOf(bonds.values());
  }

  /// Whether it is, or was.
  private boolean hasBegun(TieFact tie) {
    var why = view.exclusion(tie);
    var begin = tie.standing().validFrom();
    return why.isEmpty()
        || why.get() == ExclusionReason.OTHER_TIME
            && (begin == null || !begin.isAfter(view.asOf()));
  }

  private boolean isPushed(TieFact tie) {
    if (tie.impetus() == null || tie.impetus() == Impetus.MUTUAL) {
      return false;
    }
    return required.by() < 0 || tie.impetusBy() == required.by();
  }

  private ShotgunMarriage shotgun(List<Pair> within, @Nullable Boolean strangers) {
    var ties = within.stream().flatMap(pair -> pair.bond().ties().stream()).toList();
    var pushed = ties.stream().filter(this::isPushed).toList();
    return ShotgunMarriage.of(
        thirdPartyFunds(),
        ties.stream().allMatch(tie -> tie.impetus() == null) ? null : (Boolean) !pushed.isEmpty(),
        strangers,
        pushedTies(pushed));
  }

  private @Nullable Boolean thirdPartyFunds() {
    if (required.by() < 0) {
      return null;
    }
    if (members.contains(required.by())) {
      return false;
    }
    boolean gave =
        view.flowsFrom(required.by())
            .filter(flow -> flow.kind() == ResourceKind.MONEY && flow.to() >= 0)
            .anyMatch(flow ->
                flow.to() == collaboration.index()
                    || flow.to() == governance.backbone()
                    || members.contains(flow.to()));
    return gave ? true : null;
  }

  private Figure pushedTies(List<TieFact> pushed) {
    return Figures.of(view, null).from(pushed).figure("partnershipDepth.pushedTies", pushed.size());
  }
}
