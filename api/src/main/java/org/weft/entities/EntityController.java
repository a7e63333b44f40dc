package org.weft.entities;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.Entity;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.GlobalId;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Source;
import org.weft.landscape.Visibility;

/// What every thing has, and the look-up of anything by its global id.
@Controller
class EntityController {

  @QueryMapping
  CompletableFuture<@Nullable Entity> node(@Argument String id, DataFetchingEnvironment field) {
    var ref =
        GlobalId.parse(id)
            .orElseThrow(() ->
                new InvalidArgumentException(
                    "id", id, "is not a global id: take one from a field `id`"));
    return EntityLoaders.load(field, ref);
  }

  @SchemaMapping
  String id(Entity entity) {
    return GlobalId.of(entity.ref());
  }

  @SchemaMapping
  @Nullable LocalDate validFrom(Entity entity) {
    return entity.provenance().validFrom();
  }

  @SchemaMapping
  @Nullable LocalDate validTo(Entity entity) {
    return entity.provenance().validTo();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Source> source(Entity entity, DataFetchingEnvironment field) {
    var source = entity.provenance().source();
    return source == null
        ? CompletableFuture.completedFuture(null)
        : EntityLoaders.load(field, source).thenApply(Source.class::cast);
  }

  @SchemaMapping
  EvidenceBasis evidence(Entity entity) {
    return entity.provenance().evidence();
  }

  @SchemaMapping
  Visibility visibility(Entity entity) {
    return entity.provenance().visibility();
  }

  @SchemaMapping
  long touchedIn(Entity entity) {
    return entity.provenance().touchedIn();
  }
}
