package org.weft.entities;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.weft.landscape.Entity;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// A list that hangs on a thing: what of one kind points to it, as the view sees it.
///
/// @param via types of the relation that points to it, one of which is enough
/// @param isByKind whether it takes the argument `kind`
record RelatedField(Class<? extends Entity> type, List<String> via, boolean isByKind, Sights sights)
    implements SelfDescribingDataFetcher<CompletableFuture<Connection<Entity>>> {

  @Override
  public CompletableFuture<Connection<Entity>> get(DataFetchingEnvironment field) {
    Entity anchor = Objects.requireNonNull(field.<Entity>getSource());
    var page = Page.of(field);
    return EntityLoaders.list(field, key(anchor, field, page))
        .thenApply(rows ->
            Connection.of(
                    rows == null ? List.<Listed>of() : rows,
                    page,
                    Listed::position,
                    () ->
                        EntityLoaders.count(field, key(anchor, field, null))
                            .thenApply(total -> total == null ? Integer.valueOf(0) : total))
                .map(Listed::entity));
  }

  private RelatedList.Of key(Entity anchor, DataFetchingEnvironment field, @Nullable Page page) {
    var selection =
        Selection.all(Naming.kinds(type).getFirst())
            .ofKind(isByKind ? field.getArgument("kind") : null);
    return new RelatedList.Of(
        anchor.ref(),
        new RelatedList(
            anchor.landscapeId(),
            via,
            selection,
            page == null ? null : Reach.of(page),
            sights.of(field)));
  }

  @Override
  public String getDescription() {
    return "list of " + type.getSimpleName() + " via " + via;
  }

  @Override
  public ResolvableType getReturnType() {
    return ResolvableType.forClassWithGenerics(Connection.class, type);
  }

  @Override
  public Map<String, ResolvableType> getArguments() {
    return isByKind ? Map.of("kind", ResolvableType.forClass(String.class)) : Map.of();
  }
}
