package org.weft.analytics.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeSnapshot;

/// What claims that an actor is a member of a collaboration.
final class Membership {

  private final int member;
  private final int collaboration;
  private final List<Fact> claims = new ArrayList<>();
  private boolean verified;
  private @Nullable LocalDate askedAt;

  Membership(int member, int collaboration) {
    this.member = member;
    this.collaboration = collaboration;
  }

  /// @param asked the day on which somebody checked, null when nobody did so far
  void add(Fact claim, boolean holds, @Nullable LocalDate asked) {
    claims.add(claim);
    verified |= holds;
    if (asked != null && (askedAt == null || asked.isAfter(askedAt))) {
      askedAt = asked;
    }
  }

  boolean isAsked() {
    return askedAt != null;
  }

  List<Fact> claims() {
    return claims;
  }

  MembershipStatus status() {
    if (verified) {
      return MembershipStatus.VERIFIED;
    }
    return askedAt == null ? MembershipStatus.NOT_CHECKED : MembershipStatus.NOT_CONFIRMED;
  }

  MembershipCheck check(LandscapeSnapshot snapshot) {
    return new MembershipCheck(
        snapshot.actorRef(member),
        snapshot.actorRef(collaboration),
        status(),
        askedAt,
        claims.stream()
            .sorted(Comparator.comparing(Fact::entity).thenComparing(Fact::key))
            .map(claim -> (Ref<Entity>) snapshot.<Entity>ref(claim))
            .toList());
  }
}
