package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.List;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeView;

/// Collects what speaks for something being so of a candidate. It holds when anything does; when
/// nothing does it is false if enough is recorded to say so, else unknown.
final class Judging {

  private final LandscapeView view;
  private final List<String> grounds = new ArrayList<>();
  private final List<Ref<Entity>> facts = new ArrayList<>();

  Judging(LandscapeView view) {
    this.view = view;
  }

  /// What the facts show, if there are any.
  Judging ground(String sentence, List<? extends Fact> shown) {
    return ground(sentence, shown, List.of());
  }

  /// @param others facts by name that belong to those shown
  Judging ground(String sentence, List<? extends Fact> shown, List<Ref<Entity>> others) {
    if (!shown.isEmpty()) {
      grounds.add(sentence);
      facts.addAll(Named.facts(view, shown));
      facts.addAll(others);
    }
    return this;
  }

  /// @param otherwise the reason where nothing speaks for it
  CandidateJudgement judge(boolean isTold, String otherwise, String untold) {
    if (!grounds.isEmpty()) {
      return new CandidateJudgement(true, String.join(" ", grounds), Named.ordered(facts.stream()));
    }
    return isTold
        ? new CandidateJudgement(false, otherwise, List.of())
        : new CandidateJudgement(null, untold, List.of());
  }
}
