package org.weft.analytics.participation;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.Subjects;

/// Answers {@link ParticipationQuestion}s.
public final class ParticipationAnalysis {

  private static final Comparator<MembershipCheck> BY_INTEREST =
      Comparator.comparing(MembershipCheck::status)
          .thenComparing(check -> check.member().key())
          .thenComparing(check -> check.collaboration().key());

  private static final Comparator<Participation> WIDEST_GAP_FIRST =
      Comparator.comparing(
              (Participation one) -> one.gap().value(),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(one -> -one.claimedCount())
          .thenComparing(one -> one.of().key());

  private final LandscapeView view;
  private final int first;

  private ParticipationAnalysis(LandscapeView view, int first) {
    if (first < 1 || first > ParticipationQuestion.MOST_SHOWN) {
      throw new InvalidArgumentException(
          "first", first, "must be between 1 and " + ParticipationQuestion.MOST_SHOWN);
    }
    this.view = view;
    this.first = first;
  }

  /// What one collaboration or organization claims, and what of it was checked.
  ///
  /// @throws InvalidArgumentException if it is not there, or `first` is out of range
  public static Participation answer(LandscapeView view, ParticipationQuestion question) {
    var analysis = new ParticipationAnalysis(view, question.first());
    return analysis.of(new Subjects(view).actor("of", question.of()));
  }

  /// The collaborations of the landscape by their gap. Cost: one pass over their seats and ties.
  ///
  /// @param first collaborations to show, and memberships of each, in 1..100
  /// @throws InvalidArgumentException if `first` is out of range
  public static ParticipationGaps gaps(LandscapeView view, int first) {
    var analysis = new ParticipationAnalysis(view, first);
    var all =
        view.actors()
            .filter(actor -> actor.governance() != null)
            .map(analysis::of)
            .sorted(WIDEST_GAP_FIRST)
            .toList();
    return new ParticipationGaps(
        all.size(),
        (int) all.stream().filter(one -> one.gap().value() != null).count(),
        all.stream().limit(first).toList());
  }

  private Participation of(ActorFact subject) {
    var memberships = new Memberships(view, subject);
    var seats = memberships.checks();
    var ties = new TieClaims(view, team(subject)).checks();
    return new Participation(
        view.snapshot().ref(subject),
        seats.claimed(),
        seats.verified(),
        seats.unchecked(),
        seats.refuted(view, "participation.gap"),
        seats.ofClaims(view, "participation.gapAtLeast", seats.refuted()),
        seats.ofClaims(view, "participation.gapAtMost", seats.claimed() - seats.verified()),
        seats.ofClaims(view, "participation.askedShare", seats.asked()),
        ties.verified(view, "participation.tieConfirmationRate"),
        ties.ofClaims(view, "participation.tieConfirmationAtLeast", ties.verified()),
        ties.ofClaims(view, "participation.tieConfirmationAtMost", ties.claimed() - ties.refuted()),
        memberships.all().stream()
            .map(membership -> membership.check(view.snapshot()))
            .sorted(BY_INTEREST)
            .limit(first)
            .toList());
  }

  /// The actor alone; of a collaboration, it and all who are said to sit in it.
  private Set<Integer> team(ActorFact subject) {
    var team = new TreeSet<>(Set.of(subject.index()));
    if (subject.governance() != null) {
      Memberships.claims(view)
          .seatsIn(subject.index())
          .mapToInt(SeatFact::member)
          .filter(member -> member >= 0)
          .forEach(team::add);
    }
    return team;
  }
}
