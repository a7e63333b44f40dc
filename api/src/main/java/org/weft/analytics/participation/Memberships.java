package org.weft.analytics.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.TieFact;

/// The memberships that an actor claims, or that are claimed of a collaboration: by a seat with a
/// member, or by a tie MEMBER_OF to a collaboration.
final class Memberships {

  private final LandscapeView claimed;
  private final EvidenceBasis needed;
  private final ActorFact subject;
  private final boolean isCollaboration;
  private final Map<Integer, Membership> byOther = new TreeMap<>();
  private int unclear;

  /// @param view its evidence basis says what verifies a claim, at the least `CONFIRMED`
  Memberships(LandscapeView view, ActorFact subject) {
    this.claimed = claims(view);
    this.needed = needed(view);
    this.subject = subject;
    this.isCollaboration = subject.governance() != null;
    if (isCollaboration) {
      claimed.seatsIn(subject.index()).forEach(this::add);
    } else {
      claimed.seatsHeldBy(subject.index()).forEach(this::add);
    }
    claimed.tiesOf(subject.index()).filter(this::claimsMembership).forEach(this::add);
  }

  /// The view in which every claim is seen, however weak.
  static LandscapeView claims(LandscapeView view) {
    return new LandscapeView(view.snapshot(), view.asOf(), EvidenceBasis.CLAIMED, view.clearance());
  }

  private static EvidenceBasis needed(LandscapeView view) {
    return view.evidence() == EvidenceBasis.CLAIMED ? EvidenceBasis.CONFIRMED : view.evidence();
  }

  /// The day, if it is not after the day of the view.
  static @Nullable LocalDate soFar(@Nullable LocalDate askedAt, LandscapeView view) {
    return askedAt == null || askedAt.isAfter(view.asOf()) ? null : askedAt;
  }

  private boolean claimsMembership(TieFact tie) {
    return tie.kind() == TieKind.MEMBER_OF
        && (isCollaboration ? tie.to() : tie.from()) == subject.index()
        && claimed.snapshot().actors().get(tie.to()).governance() != null;
  }

  private void add(SeatFact seat) {
    if (seat.member() < 0) {
      unclear++;
    } else {
      add(seat.member(), seat.collaboration(), seat, seat.askedAt());
    }
  }

  private void add(TieFact tie) {
    add(tie.from(), tie.to(), tie, tie.askedAt());
  }

  private void add(int member, int collaboration, Fact claim, @Nullable LocalDate askedAt) {
    byOther
        .computeIfAbsent(
            isCollaboration ? member : collaboration, any -> new Membership(member, collaboration))
        .add(claim, claim.standing().evidence().satisfies(needed), soFar(askedAt, claimed));
  }

  Collection<Membership> all() {
    return byOther.values();
  }

  Checks checks() {
    var facts = new ArrayList<Fact>();
    all().forEach(membership -> facts.addAll(membership.claims()));
    return new Checks(
        all().size(),
        count(MembershipStatus.VERIFIED),
        count(MembershipStatus.NOT_CONFIRMED),
        (int) all().stream().filter(Membership::isAsked).count(),
        List.copyOf(facts),
        unclear);
  }

  private int count(MembershipStatus status) {
    return (int) all().stream().filter(membership -> membership.status() == status).count();
  }
}
