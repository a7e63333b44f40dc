package org.weft.analytics.power;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.TieFact;

/// One pass over the facts of each base of power.
final class BasePasses {

  private final LandscapeView view;
  private final boolean[] counted;
  private final FlowSelection selection;

  /// @param counted by index of the actor: whether it is asked about
  BasePasses(LandscapeView view, boolean[] counted, FlowSelection selection) {
    this.view = view;
    this.counted = counted;
    this.selection = selection;
  }

  Holdings pass(PowerBaseKind kind) {
    return switch (kind) {
      case MONEY_GIVEN -> moneyGiven();
      case VOTES_HELD -> votesHeld();
      case SEATS -> seats();
      case APPOINTMENTS -> appointments();
      case HOSTING -> hosting();
      case BROKERAGE -> brokerage();
    };
  }

  /// What a pass counts, found again.
  Supplier<Stream<? extends Fact>> facts(PowerBaseKind kind) {
    return switch (kind) {
      case MONEY_GIVEN -> () -> view.snapshot().flows().stream().filter(this::isGift);
      case VOTES_HELD ->
          () -> seen().filter(seat -> isCounted(Ballot.voter(seat)) && seat.votes() != null);
      case SEATS -> () -> seen().filter(seat -> isCounted(Ballot.voter(seat)));
      case APPOINTMENTS -> () -> seen().filter(this::isAppointment);
      case HOSTING -> () -> view.actors().filter(BasePasses::hasBackbone);
      case BROKERAGE -> () -> view.ties().filter(this::crossesSectors);
    };
  }

  private Stream<SeatFact> seen() {
    return view.seats();
  }

  private boolean isCounted(int actor) {
    return actor >= 0 && counted[actor];
  }

  private Holdings holdings() {
    return new Holdings(counted.length);
  }

  /// Amounts to others; what somebody gives itself is no power over anybody.
  private Holdings moneyGiven() {
    var holdings = holdings();
    for (var flow : view.snapshot().flows()) {
      if (isCounted(flow.from()) && flow.from() != flow.to()) {
        var reason = selection.exclusion(view, flow);
        if (reason.isEmpty() && flow.amount() != null) {
          holdings.add(flow.from(), flow.amount().doubleValue());
        } else if (!reason.equals(Optional.of(ExclusionReason.OTHER_KIND))) {
          holdings.leaveOut(reason.orElse(ExclusionReason.VALUE_UNKNOWN));
        }
      }
    }
    return holdings;
  }

  private boolean isGift(FlowFact flow) {
    return isCounted(flow.from())
        && flow.from() != flow.to()
        && selection.exclusion(view, flow).isEmpty();
  }

  /// Shares of the votes of each collaboration, added up: votes of different rooms are no one sum.
  private Holdings votesHeld() {
    var totals = new double[counted.length];
    for (var seat : view.snapshot().seats()) {
      if (seat.collaboration() >= 0 && view.sees(seat)) {
        var votes = seat.votes();
        totals[seat.collaboration()] += votes == null ? Double.NaN : votes;
      }
    }
    var holdings = holdings();
    for (var seat : view.snapshot().seats()) {
      int voter = Ballot.voter(seat);
      if (!isCounted(voter) || seat.collaboration() < 0 || !view.sees(seat)) {
        continue;
      }
      double total = totals[seat.collaboration()];
      var votes = seat.votes();
      if (votes == null || Double.isNaN(total)) {
        holdings.leaveOut(ExclusionReason.VALUE_UNKNOWN);
      } else if (total > 0) {
        holdings.add(voter, votes / total);
      }
    }
    return holdings;
  }

  private Holdings seats() {
    var holdings = holdings();
    for (var seat : view.snapshot().seats()) {
      int voter = Ballot.voter(seat);
      if (isCounted(voter) && view.sees(seat)) {
        holdings.add(voter, 1);
      }
    }
    return holdings;
  }

  private Holdings appointments() {
    var holdings = holdings();
    for (var seat : view.snapshot().seats()) {
      if (isAppointment(seat) && view.sees(seat)) {
        holdings.add(seat.appointedBy(), 1);
      }
    }
    return holdings;
  }

  private boolean isAppointment(SeatFact seat) {
    return isCounted(seat.appointedBy()) && seat.appointedBy() != seat.collaboration();
  }

  /// Collaborations whose backbone an actor is, or owns or controls at any remove.
  private Holdings hosting() {
    var holdings = holdings();
    var parents = new Parents(view);
    for (var actor : view.snapshot().actors()) {
      if (hasBackbone(actor) && view.sees(actor)) {
        int backbone = backbone(actor);
        var hosts = parents.owners(backbone);
        hosts.add(backbone);
        for (int host : hosts) {
          if (isCounted(host)) {
            holdings.add(host, 1);
          }
        }
      }
    }
    return holdings;
  }

  private static boolean hasBackbone(ActorFact actor) {
    return backbone(actor) >= 0;
  }

  private static int backbone(ActorFact actor) {
    return actor.governance() == null ? -1 : actor.governance().backbone();
  }

  /// Partners with whom an actor shares no sector, each once.
  private Holdings brokerage() {
    var ties = view.snapshot().ties();
    var pairs = new long[ties.size()];
    int size = 0;
    for (var tie : ties) {
      if (crossesSectors(tie) && view.sees(tie)) {
        pairs[size++] =
            (long) Math.min(tie.from(), tie.to()) << 32 | Math.max(tie.from(), tie.to());
      }
    }
    Arrays.sort(pairs, 0, size);
    var holdings = holdings();
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        tally(holdings, (int) (pairs[i] >> 32));
        tally(holdings, (int) pairs[i]);
      }
    }
    return holdings;
  }

  private void tally(Holdings holdings, int actor) {
    if (counted[actor]) {
      holdings.add(actor, 1);
    }
  }

  private boolean crossesSectors(TieFact tie) {
    if (!Cohesion.isBond(tie) || tie.from() < 0 || tie.to() < 0) {
      return false;
    }
    if (!counted[tie.from()] && !counted[tie.to()]) {
      return false;
    }
    var one = view.snapshot().actors().get(tie.from()).sectors();
    var other = view.snapshot().actors().get(tie.to()).sectors();
    if (one.length == 0 || other.length == 0) {
      return false;
    }
    for (int sector : one) {
      if (Arrays.binarySearch(other, sector) >= 0) {
        return false;
      }
    }
    return true;
  }
}
