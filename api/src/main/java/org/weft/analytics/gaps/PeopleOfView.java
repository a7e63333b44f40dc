package org.weft.analytics.gaps;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.PostFact;
import org.weft.landscape.view.SeatFact;

/// For which actors each person of a view stands, by a post or a seat.
///
/// Cost: one pass over posts and seats.
final class PeopleOfView {

  @FunctionalInterface
  private interface Standing {
    void stand(int person, int actor);
  }

  private final LandscapeView view;
  private final int[] actors; // person by person
  private final int[] offsets;

  PeopleOfView(LandscapeView view) {
    this.view = view;
    this.offsets = new int[view.snapshot().people().size() + 1];
    everyone((person, _) -> offsets[person + 1]++);
    for (int person = 1; person < offsets.length; person++) {
      offsets[person] += offsets[person - 1];
    }
    this.actors = new int[offsets[offsets.length - 1]];
    var filled = offsets.clone();
    everyone((person, actor) -> actors[filled[person]++] = actor);
  }

  private void everyone(Standing standing) {
    for (PostFact post : view.snapshot().posts()) {
      if (post.person() >= 0 && post.organization() >= 0 && view.sees(post)) {
        standing.stand(post.person(), post.organization());
      }
    }
    for (SeatFact seat : view.snapshot().seats()) {
      if (seat.person() >= 0 && seat.member() >= 0 && view.sees(seat)) {
        standing.stand(seat.person(), seat.member());
      }
    }
  }

  /// As often as it is recorded to stand for them.
  IntStream actors(int person) {
    return Arrays.stream(actors, offsets[person], offsets[person + 1]);
  }
}
