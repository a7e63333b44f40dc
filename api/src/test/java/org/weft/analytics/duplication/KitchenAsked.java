package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.weft.landscape.Ref;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// A district in which a kitchen is proposed, for all tests of what exists already.
final class KitchenAsked {

  static final String DISTRICT =
      """
      issues
        food
          hunger
        sports
      services
        meals
          lunches
        coaching
      populations
        residents
          families
          elders
      places
        district
          north
          south
        elsewhere
      actors
        city GOVERNMENT
        helpers NONPROFIT open yes
        others NONPROFIT open no
        fund PHILANTHROPY
        bank BUSINESS
      initiatives
        kitchen by helpers proposedBy city on hunger delivers lunches in north,south for families capacity 80
      """;

  private KitchenAsked() {}

  static Duplication of(String more) {
    return of(LandscapeSketch.of(DISTRICT).with(more), List.of());
  }

  static Duplication kitchen(LandscapeView view) {
    return DuplicationQuestion.answer(view, Proposal.of(view, "kitchen", null), List.of(), 100);
  }

  /// @param found by their texts
  static Duplication of(LandscapeSketch sketch, List<TextCandidate> found) {
    var view = sketch.view();
    return DuplicationQuestion.answer(view, Proposal.of(view, "kitchen", null), found, 100);
  }

  /// The one match that an effort is.
  static DuplicationMatch only(String effort) {
    var matches = of("efforts\n  " + effort).matches();
    assertThat(matches).hasSize(1);
    return matches.getFirst();
  }

  static List<String> keys(List<? extends Ref<?>> refs) {
    return refs.stream().<String>map(Ref::key).toList();
  }
}
