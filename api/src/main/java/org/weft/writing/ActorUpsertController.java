package org.weft.writing;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PersonInput;
import org.weft.landscape.input.PostInput;
import org.weft.landscape.input.SeatInput;

/// Creates and updates organizations, collaborations and the people in them.
@Controller
class ActorUpsertController {

  private final Upserts upserts;

  ActorUpsertController(Upserts upserts) {
    this.upserts = upserts;
  }

  @MutationMapping
  OrganizationUpsertPayload organizationUpsert(
      @Argument String landscape,
      @Argument OrganizationInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, OrganizationUpsertPayload::new);
  }

  @MutationMapping
  CollaborationUpsertPayload collaborationUpsert(
      @Argument String landscape,
      @Argument CollaborationInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, CollaborationUpsertPayload::new);
  }

  @MutationMapping
  PersonUpsertPayload personUpsert(
      @Argument String landscape,
      @Argument PersonInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, PersonUpsertPayload::new);
  }

  @MutationMapping
  PostUpsertPayload postUpsert(
      @Argument String landscape,
      @Argument PostInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, PostUpsertPayload::new);
  }

  @MutationMapping
  SeatUpsertPayload seatUpsert(
      @Argument String landscape,
      @Argument SeatInput input,
      @Argument @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field) {
    return upserts.upsert(landscape, input, ifTouchedIn, field, SeatUpsertPayload::new);
  }
}
