package org.weft.analytics.dependence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Traces the intake of several actors as that of one.
public final class GroupDependenceAnalysis {

  private static final int MOST_MEMBERS = 500;

  private GroupDependenceAnalysis() {}

  /// Traces what enters a group.
  ///
  /// @param collaboration key or global id of a collaboration, whose members and itself are the
  ///   group; null where `members` are named
  /// @param members keys or global ids of actors; null where a collaboration is named
  /// @param question its `of` is not read
  /// @throws InvalidArgumentException if not exactly one of the two is given, a member is not in
  ///   the view, a threshold is out of range, or several currencies or units would have to be added
  public static GroupDependence answer(
      LandscapeView view,
      @Nullable String collaboration,
      @Nullable List<String> members,
      DependenceQuestion question) {
    Thresholds.check("nearSole", question.nearSole());
    Thresholds.checkLimit("limit", question.limit());
    int[] group = group(view, collaboration, members);
    var selection = question.settle(view, IntStream.of(group).boxed().flatMap(view::allFlowsInto));
    return new DependenceAnswer(view, question, selection, SupplyGraph.of(view, selection, group))
        .ofGroup(
            IntStream.of(group)
                .mapToObj(view.snapshot().actors()::get)
                .sorted(Comparator.comparing(ActorFact::key))
                .toList());
  }

  private static int[] group(
      LandscapeView view, @Nullable String collaboration, @Nullable List<String> members) {
    var subjects = new Subjects(view);
    if (collaboration != null) {
      if (members != null) {
        throw new InvalidArgumentException("members", members, "cannot go with `collaboration`");
      }
      var whole = subjects.collaboration("collaboration", collaboration);
      return IntStream.concat(
              IntStream.of(whole.index()),
              view.seatsIn(whole.index()).mapToInt(seat -> seat.member()))
          .filter(member -> member >= 0)
          .sorted()
          .distinct()
          .toArray();
    }
    if (members == null || members.isEmpty() || members.size() > MOST_MEMBERS) {
      throw new InvalidArgumentException(
          "members",
          members,
          "must name 1 to " + MOST_MEMBERS + " actors where no collaboration is named");
    }
    return members.stream()
        .mapToInt(id -> subjects.actor("members", id).index())
        .sorted()
        .distinct()
        .toArray();
  }
}
