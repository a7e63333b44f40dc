package org.weft.writing;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.input.LandscapeInput;

/// Creates and updates landscapes as a whole.
@Controller
class LandscapeUpsertController {

  private final Upserts upserts;

  LandscapeUpsertController(Upserts upserts) {
    this.upserts = upserts;
  }

  @MutationMapping
  LandscapeUpsertPayload landscapeUpsert(
      @Argument LandscapeInput input, DataFetchingEnvironment field) {
    return upserts.upsert(input, field);
  }
}
