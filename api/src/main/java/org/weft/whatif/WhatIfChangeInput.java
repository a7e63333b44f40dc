package org.weft.whatif;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.InitiativeInput;
import org.weft.landscape.input.NeedInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PostInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.SeatInput;
import org.weft.landscape.input.SurveyInput;
import org.weft.landscape.input.TieInput;

/// One change of a what-if: exactly one component is not null.
public record WhatIfChangeInput(
    @Nullable OrganizationInput organization,
    @Nullable CollaborationInput collaboration,
    @Nullable EffortInput effort,
    @Nullable InitiativeInput initiative,
    @Nullable ResourceFlowInput flow,
    @Nullable SeatInput seat,
    @Nullable TieInput tie,
    @Nullable PostInput post,
    @Nullable NeedInput need,
    @Nullable SurveyInput survey,
    @Nullable String withdraws,
    @Nullable EndedFactInput ends) {

  /// What is stated of a fact; null for a change that takes something away.
  @Nullable FactInput fact() {
    FactInput[] all = {
      organization, collaboration, effort, initiative, flow, seat, tie, post, need, survey
    };
    for (var one : all) {
      if (one != null) {
        return one;
      }
    }
    return null;
  }
}
