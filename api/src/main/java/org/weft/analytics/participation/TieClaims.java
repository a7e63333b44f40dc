package org.weft.analytics.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// The ties that one of their ends claims, and whether the other end agrees: by confirming, or by
/// claiming a tie of the same kind itself.
final class TieClaims {

  private final LandscapeView claimed;
  private final Set<Integer> team;
  private final List<TieFact> claims = new ArrayList<>();
  private int reciprocated;
  private int refuted;
  private int asked;
  private int unclear;

  /// @param team the actors whose ties count; of more than one, those among them
  TieClaims(LandscapeView view, Set<Integer> team) {
    this.claimed = Memberships.claims(view);
    this.team = team;
    team.forEach(
        actor -> claimed.tiesOf(actor).filter(tie -> counts(tie, actor)).forEach(this::add));
  }

  /// That one cannot do without another is not the other's to confirm.
  private boolean counts(TieFact tie, int actor) {
    if (tie.from() == tie.to() || tie.kind() == TieKind.DEPENDS_ON) {
      return false;
    }
    return team.size() == 1
        || actor == tie.from() && team.contains(tie.from()) && team.contains(tie.to());
  }

  private void add(TieFact tie) {
    int claimant = tie.claimedBy();
    if (claimant != tie.from() && claimant != tie.to()) {
      unclear++;
      return;
    }
    claims.add(tie);
    boolean isAsked = Memberships.soFar(tie.askedAt(), claimed) != null;
    asked += isAsked ? 1 : 0;
    if (isReciprocated(tie, claimant == tie.from() ? tie.to() : tie.from())) {
      reciprocated++;
    } else if (isAsked) {
      refuted++;
    }
  }

  private boolean isReciprocated(TieFact tie, int other) {
    return tie.confirmedBy() == other
        || claimed
            .tiesOf(other)
            .anyMatch(back ->
                back.kind() == tie.kind()
                    && back.claimedBy() == other
                    && isBetween(back, tie.from(), tie.to()));
  }

  private static boolean isBetween(TieFact tie, int one, int other) {
    return tie.from() == one && tie.to() == other || tie.from() == other && tie.to() == one;
  }

  Checks checks() {
    return new Checks(claims.size(), reciprocated, refuted, asked, List.copyOf(claims), unclear);
  }
}
