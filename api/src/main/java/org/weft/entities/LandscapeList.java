package org.weft.entities;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.weft.landscape.Entity;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;
import org.weft.validation.CodeLists;

/// A list of a landscape: everything of one kind that the view sees and that meets the filters.
///
/// @param words arguments that are compared with the property of their name: `type` or `kind`
record LandscapeList(
    Class<? extends Entity> type,
    List<Filter> filters,
    List<String> words,
    EntityQueries queries,
    Sights sights,
    CodeLists codes)
    implements SelfDescribingDataFetcher<Connection<Entity>> {

  private static final String ORGANIZATION_TYPES = "organization-types";

  @Override
  public Connection<Entity> get(DataFetchingEnvironment field) {
    Landscape landscape = Objects.requireNonNull(field.<Landscape>getSource());
    var sight = sights.of(landscape);
    var page = Page.of(field);
    var selection = selection(landscape, field, sight);
    return Connection.of(
            queries.list(landscape.slug(), selection, Reach.of(page), sight),
            page,
            Listed::position,
            () ->
                CompletableFuture.completedFuture(
                    queries.count(landscape.slug(), selection, sight)))
        .map(Listed::entity);
  }

  private Selection selection(Landscape landscape, DataFetchingEnvironment field, Sight sight) {
    checkType(field.getArgument("type"));
    var selection =
        Selection.all(Naming.kinds(type).getFirst())
            .ofType(field.getArgument("type"))
            .ofKind(field.getArgument("kind"));
    for (var filter : filters) {
      String id = field.getArgument(filter.argument());
      if (id != null) {
        selection = selection.linked(named(landscape.slug(), filter, id, sight), filter.via());
      }
    }
    return selection;
  }

  private void checkType(@Nullable String type) {
    if (type != null && !codes.contains(ORGANIZATION_TYPES, type)) {
      throw new InvalidArgumentException(
          "type", type, "must be a code of the list " + ORGANIZATION_TYPES);
    }
  }

  private Ref<?> named(String landscapeId, Filter filter, String id, Sight sight) {
    var candidates = Naming.candidates(landscapeId, filter.type(), filter.argument(), id);
    return queries.load(candidates, sight).keySet().stream()
        .findFirst()
        .orElseThrow(() -> Naming.unknown(landscapeId, filter.type(), filter.argument(), id));
  }

  @Override
  public String getDescription() {
    return "list of " + type.getSimpleName();
  }

  @Override
  public ResolvableType getReturnType() {
    return ResolvableType.forClassWithGenerics(Connection.class, type);
  }

  @Override
  public Map<String, ResolvableType> getArguments() {
    var text = ResolvableType.forClass(String.class);
    var arguments = new HashMap<String, ResolvableType>();
    filters.forEach(filter -> arguments.put(filter.argument(), text));
    words.forEach(word -> arguments.put(word, text));
    return arguments;
  }
}
