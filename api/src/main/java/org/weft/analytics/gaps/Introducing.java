package org.weft.analytics.gaps;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.ActorFact;

/// Who introduces one actor: looked for when it is asked, once for all actors of an answer. Equal
/// to every other one about the same actor, so that answers compare by what they say.
record Introducing(Introductions introductions, ActorFact actor) {

  IntroductionStatus status() {
    return introductions.status(actor.index());
  }

  @Nullable Introduction introduction() {
    return introductions.to(actor.index());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Introducing that && that.actor.key().equals(actor.key());
  }

  @Override
  public int hashCode() {
    return actor.key().hashCode();
  }
}
