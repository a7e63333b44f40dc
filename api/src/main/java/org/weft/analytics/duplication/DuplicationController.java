package org.weft.analytics.duplication;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.view.Landscape;

/// `Landscape.duplication` and `Landscape.overlapClusters`.
@Controller
class DuplicationController {

  private final TextCandidates texts;

  DuplicationController(TextCandidates texts) {
    this.texts = texts;
  }

  @SchemaMapping(typeName = "Landscape")
  Duplication duplication(
      Landscape landscape,
      @Argument @Nullable String initiative,
      @Argument @Nullable ProposalInput proposal,
      @Argument int first) {
    var asked = Proposal.of(landscape.view(), initiative, proposal);
    var found = texts.find(landscape.slug(), asked.text());
    var near = texts.findByMeaning(landscape.slug(), landscape.version(), asked.text());
    return DuplicationQuestion.answer(landscape.view(), asked, found, near, first);
  }

  @SchemaMapping(typeName = "Landscape")
  OverlapClusterConnection overlapClusters(
      Landscape landscape,
      @Argument OverlapSharing sharing,
      @Argument OverlapOrder order,
      @Argument @Nullable String within,
      @Argument int first,
      @Argument @Nullable String after) {
    return OverlapClusters.answer(
        landscape.view(), new OverlapQuestion(sharing, order, within, first, after));
  }
}
