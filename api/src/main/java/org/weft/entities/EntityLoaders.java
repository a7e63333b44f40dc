package org.weft.entities;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Clearance;
import org.weft.paging.Connection;
import org.weft.paging.Page;
import reactor.core.publisher.Mono;

/// Collects what the fields of one level of a request need, and reads it in one query.
@Component
public final class EntityLoaders {

  private static final String ENTITIES = "entities";
  private static final String LISTS = "entityLists";
  private static final String COUNTS = "entityCounts";

  /// Our choice: one query stays well below the limit of a Bolt message and of a plan's memory.
  private static final int MAX_BATCH_SIZE = 5_000;

  EntityLoaders(BatchLoaderRegistry registry, EntityQueries queries, Clearance clearance) {
    registry
        .<Ref<?>, Entity>forName(ENTITIES)
        .withOptions(options -> options.setMaxBatchSize(MAX_BATCH_SIZE))
        .registerMappedBatchLoader(
            (refs, _) -> Mono.fromCallable(() -> queries.load(refs, clearance.current())));
    registry
        .<RelatedList.Of, List<Listed>>forName(LISTS)
        .registerMappedBatchLoader((keys, _) ->
            Mono.fromCallable(
                () -> perList(keys, (anchors, list) -> lists(queries, anchors, list))));
    registry
        .<RelatedList.Of, Integer>forName(COUNTS)
        .registerMappedBatchLoader((keys, _) ->
            Mono.fromCallable(() ->
                perList(
                    keys,
                    (anchors, list) ->
                        queries.countRelated(
                            anchors, list.via(), list.selection(), list.sight()))));
  }

  /// What a reference names; null when it is not there or may not be shown.
  public static CompletableFuture<@Nullable Entity> load(
      DataFetchingEnvironment field, Ref<?> ref) {
    var hypothesis = Sights.hypothesis(field);
    return hypothesis != null && HypotheticalRows.decides(hypothesis, ref)
        ? CompletableFuture.completedFuture(HypotheticalRows.find(hypothesis, ref))
        : EntityLoaders.<Ref<?>, @Nullable Entity>loader(field, ENTITIES).load(ref);
  }

  /// What the references name, in their order, without what is not there or may not be shown.
  public static CompletableFuture<List<Entity>> loadAll(
      DataFetchingEnvironment field, Collection<? extends Ref<?>> refs) {
    var loading = refs.stream().map(ref -> load(field, ref)).toList();
    return CompletableFuture.allOf(loading.toArray(CompletableFuture[]::new))
        .thenApply(
            _ -> loading.stream().map(CompletableFuture::join).filter(Objects::nonNull).toList());
  }

  /// One page of a list of references, loaded; the total counts all of them.
  public static CompletableFuture<Connection<Entity>> loadPage(
      DataFetchingEnvironment field, List<? extends Ref<?>> refs, Page page) {
    var slice = Connection.<Ref<?>>slice(List.copyOf(refs), page);
    var shown = slice.edges().stream().<Ref<?>>map(edge -> edge.node()).toList();
    return loadAll(field, shown)
        .thenApply(entities -> {
          var byRef = new HashMap<Ref<?>, Entity>();
          entities.forEach(entity -> byRef.put(entity.ref(), entity));
          return slice.mapPresent(byRef::get);
        });
  }

  static CompletableFuture<@Nullable List<Listed>> list(
      DataFetchingEnvironment field, RelatedList.Of key) {
    return EntityLoaders.<RelatedList.Of, @Nullable List<Listed>>loader(field, LISTS).load(key);
  }

  static CompletableFuture<@Nullable Integer> count(
      DataFetchingEnvironment field, RelatedList.Of key) {
    return EntityLoaders.<RelatedList.Of, @Nullable Integer>loader(field, COUNTS).load(key);
  }

  private static <K, V extends @Nullable Object> DataLoader<K, V> loader(
      DataFetchingEnvironment field, String name) {
    return Objects.requireNonNull(field.<K, V>getDataLoader(name), name);
  }

  private static Map<Ref<?>, List<Listed>> lists(
      EntityQueries queries, List<Ref<?>> anchors, RelatedList list) {
    var reach = Objects.requireNonNull(list.reach());
    return queries.listRelated(anchors, list.via(), list.selection(), reach, list.sight());
  }

  private static <V> Map<RelatedList.Of, V> perList(
      Set<RelatedList.Of> keys, BiFunction<List<Ref<?>>, RelatedList, Map<Ref<?>, V>> read) {
    Map<RelatedList, List<Ref<?>>> anchors =
        keys.stream()
            .collect(
                groupingBy(
                    RelatedList.Of::list,
                    LinkedHashMap::new,
                    mapping(RelatedList.Of::anchor, toList())));
    var all = new HashMap<RelatedList.Of, V>();
    anchors.forEach((list, of) ->
        read.apply(of, list)
            .forEach((anchor, value) -> all.put(new RelatedList.Of(anchor, list), value)));
    return all;
  }
}
