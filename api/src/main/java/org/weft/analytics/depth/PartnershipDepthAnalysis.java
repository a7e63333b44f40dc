package org.weft.analytics.depth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.Subjects;

/// Answers {@link PartnershipDepthQuestion}s.
public final class PartnershipDepthAnalysis {

  private final LandscapeView view;
  private final Bonds bonds;

  private PartnershipDepthAnalysis(LandscapeView view) {
    this.view = view;
    this.bonds = new Bonds(view, any -> true);
  }

  /// How deep the partnerships of an actor are. Cost: one pass over what touches the actor and, of
  /// a collaboration, its members.
  ///
  /// @throws InvalidArgumentException if an actor is not there, both are the same, or `first` is
  ///   out of range
  public static PartnershipDepth answer(LandscapeView view, PartnershipDepthQuestion question) {
    if (question.first() < 1 || question.first() > PartnershipDepthQuestion.MOST_SHOWN) {
      throw new InvalidArgumentException(
          "first",
          question.first(),
          "must be between 1 and " + PartnershipDepthQuestion.MOST_SHOWN);
    }
    return new PartnershipDepthAnalysis(view).answer(question);
  }

  private PartnershipDepth answer(PartnershipDepthQuestion question) {
    var subject = new Subjects(view).actor("of", question.of());
    if (question.with() == null) {
      return answer(subject, question.first());
    }
    var other = new Subjects(view).actor("with", question.with());
    if (other.index() == subject.index()) {
      throw new InvalidArgumentException("with", question.with(), "must be another than `of`");
    }
    var bond = bonds.between(subject.index(), Set.of(other.index()));
    return new DepthAnswer(view, pairs(subject.index(), bond))
        .of(subject, other, question.first(), null);
  }

  private PartnershipDepth answer(ActorFact subject, int first) {
    var governance = subject.governance();
    if (governance == null) {
      var partners = pairs(subject.index(), bonds.tied(subject.index(), any -> true));
      return new DepthAnswer(view, partners).of(subject, null, first, null);
    }
    var members = members(subject.index());
    var within = within(members, subject.index());
    var leap =
        governance.requiredDepth() == null
            ? null
            : new LeapReading(view, subject, governance, members).of(within);
    return new DepthAnswer(view, within).of(subject, null, first, leap);
  }

  private Set<Integer> members(int collaboration) {
    var members = new TreeSet<Integer>();
    view.seatsIn(collaboration)
        .mapToInt(SeatFact::member)
        .filter(m -> m >= 0)
        .forEach(members::add);
    members.remove(collaboration);
    return members;
  }

  /// The partnerships of members with each other and with the collaboration.
  private List<Pair> within(Set<Integer> members, int collaboration) {
    var team = new TreeSet<>(members);
    team.add(collaboration);
    var pairs = new ArrayList<Pair>();
    for (int one : team) {
      pairs.addAll(pairs(one, bonds.tied(one, other -> other > one && team.contains(other))));
    }
    return pairs;
  }

  private static List<Pair> pairs(int one, Map<Integer, Bond> partners) {
    return partners.entrySet().stream()
        .map(entry -> new Pair(one, entry.getKey(), entry.getValue()))
        .toList();
  }
}
