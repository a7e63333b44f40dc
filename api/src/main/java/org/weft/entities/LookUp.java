package org.weft.entities;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.weft.landscape.Entity;
import org.weft.landscape.view.Landscape;

/// One thing of a landscape by its key or global id, if the view sees it.
record LookUp(Class<? extends Entity> type, Sights sights)
    implements SelfDescribingDataFetcher<CompletableFuture<@Nullable Entity>> {

  @Override
  public CompletableFuture<@Nullable Entity> get(DataFetchingEnvironment field) {
    Landscape landscape = Objects.requireNonNull(field.<Landscape>getSource());
    var sight = sights.of(landscape);
    var candidates =
        Naming.candidates(
            landscape.slug(), type, "id", field.<String>getArgumentOrDefault("id", ""));
    return EntityLoaders.loadAll(field, candidates)
        .thenApply(found -> found.stream().filter(sight::sees).findFirst().orElse(null));
  }

  @Override
  public String getDescription() {
    return "look-up of " + type.getSimpleName();
  }

  @Override
  public ResolvableType getReturnType() {
    return ResolvableType.forClass(type);
  }

  @Override
  public Map<String, ResolvableType> getArguments() {
    return Map.of("id", ResolvableType.forClass(String.class));
  }
}
