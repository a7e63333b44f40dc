package org.weft.writing;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.input.IssueInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.PopulationInput;
import org.weft.landscape.input.SectorInput;
import org.weft.landscape.input.ServiceInput;
import org.weft.landscape.input.SourceInput;

/// Creates and updates what a landscape is described with: sources, sectors, concepts and places.
@Controller
class ConceptUpsertController {

  private final Upserts upserts;

  ConceptUpsertController(Upserts upserts) {
    this.upserts = upserts;
  }

  @MutationMapping
  SourceUpsertPayload sourceUpsert(
      @Argument String landscape,
      @Argument SourceInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, SourceUpsertPayload::new);
  }

  @MutationMapping
  SectorUpsertPayload sectorUpsert(
      @Argument String landscape,
      @Argument SectorInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, SectorUpsertPayload::new);
  }

  @MutationMapping
  IssueUpsertPayload issueUpsert(
      @Argument String landscape,
      @Argument IssueInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, IssueUpsertPayload::new);
  }

  @MutationMapping
  ServiceUpsertPayload serviceUpsert(
      @Argument String landscape,
      @Argument ServiceInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, ServiceUpsertPayload::new);
  }

  @MutationMapping
  PopulationUpsertPayload populationUpsert(
      @Argument String landscape,
      @Argument PopulationInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, PopulationUpsertPayload::new);
  }

  @MutationMapping
  PlaceUpsertPayload placeUpsert(
      @Argument String landscape,
      @Argument PlaceInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, PlaceUpsertPayload::new);
  }
}
