package org.weft.analytics.launchcheck;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analytics.duplication.Proposal;
import org.weft.analytics.duplication.ProposalInput;
import org.weft.analytics.duplication.TextCandidates;
import org.weft.landscape.view.Landscape;

/// `Landscape.launchCheck`.
@Controller
class LaunchCheckController {

  private final TextCandidates texts;

  LaunchCheckController(TextCandidates texts) {
    this.texts = texts;
  }

  @SchemaMapping(typeName = "Landscape")
  LaunchCheck launchCheck(
      Landscape landscape,
      @Argument @Nullable String initiative,
      @Argument @Nullable ProposalInput proposal,
      @Argument @Nullable LaunchPlanInput plan,
      @Argument @Nullable LocalDate searchedSince) {
    var asked = Proposal.of(landscape.view(), initiative, proposal);
    return LaunchCheckQuestion.answer(
        landscape.view(),
        asked,
        Objects.requireNonNullElse(plan, LaunchPlanInput.NONE),
        texts.find(landscape.slug(), asked.text()),
        texts.findByMeaning(landscape.slug(), landscape.version(), asked.text()),
        searchedSince);
  }
}
