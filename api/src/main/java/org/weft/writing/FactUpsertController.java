package org.weft.writing;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.InitiativeInput;
import org.weft.landscape.input.NeedInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.SeatTemplateInput;
import org.weft.landscape.input.SurveyInput;
import org.weft.landscape.input.TieInput;

/// Creates and updates what is done, given and needed, and which seats that takes.
@Controller
class FactUpsertController {

  private final Upserts upserts;

  FactUpsertController(Upserts upserts) {
    this.upserts = upserts;
  }

  @MutationMapping
  EffortUpsertPayload effortUpsert(
      @Argument String landscape,
      @Argument EffortInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, EffortUpsertPayload::new);
  }

  @MutationMapping
  InitiativeUpsertPayload initiativeUpsert(
      @Argument String landscape,
      @Argument InitiativeInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, InitiativeUpsertPayload::new);
  }

  @MutationMapping
  TieUpsertPayload tieUpsert(
      @Argument String landscape,
      @Argument TieInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, TieUpsertPayload::new);
  }

  @MutationMapping
  ResourceFlowUpsertPayload resourceFlowUpsert(
      @Argument String landscape,
      @Argument ResourceFlowInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, ResourceFlowUpsertPayload::new);
  }

  @MutationMapping
  NeedUpsertPayload needUpsert(
      @Argument String landscape,
      @Argument NeedInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, NeedUpsertPayload::new);
  }

  @MutationMapping
  SurveyUpsertPayload surveyUpsert(
      @Argument String landscape,
      @Argument SurveyInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, SurveyUpsertPayload::new);
  }

  @MutationMapping
  SeatTemplateUpsertPayload seatTemplateUpsert(
      @Argument String landscape,
      @Argument SeatTemplateInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, SeatTemplateUpsertPayload::new);
  }
}
