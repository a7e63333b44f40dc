package org.weft.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param edges in the order of the list, at most as many as were asked for
/// @param counting counts the whole list; asked only when a caller selects `totalCount`
public record Connection<T>(
    List<Edge<T>> edges, PageInfo pageInfo, Supplier<CompletableFuture<Integer>> counting) {

  /// How many there are on all pages, `>= 0`.
  public CompletableFuture<Integer> totalCount() {
    return counting.get();
  }

  /// Makes a page of rows read from the graph.
  ///
  /// @param rows in the direction of the page (backwards when it is asked from the end), with one
  ///   more than its size if there are more
  /// @param position what the list is ordered by, unique in it
  public static <T> Connection<T> of(
      List<? extends T> rows,
      Page page,
      Function<? super T, String> position,
      Supplier<CompletableFuture<Integer>> counting) {
    List<T> shown = new ArrayList<>(rows.subList(0, Math.min(rows.size(), page.size())));
    if (!page.isForward()) {
      shown = shown.reversed();
    }
    var edges =
        shown.stream().map(node -> new Edge<>(node, page.cursor(position.apply(node)))).toList();
    boolean isMoreAhead = rows.size() > page.size();
    boolean isMoreBehind = page.beyond() != null;
    var info =
        new PageInfo(
            page.isForward() ? isMoreAhead : isMoreBehind,
            page.isForward() ? isMoreBehind : isMoreAhead,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new Connection<>(edges, info, counting);
  }

  /// Cuts a page out of a list that is there as a whole; each element's position is its index.
  public static <T> Connection<T> slice(List<T> all, Page page) {
    var beyond = page.beyond();
    int from = page.isForward() && beyond != null ? page.index(beyond) + 1 : 0;
    int to = !page.isForward() && beyond != null ? page.index(beyond) : all.size();
    to = Math.min(to, all.size());
    from = Math.min(from, to);
    int start = page.isForward() ? from : Math.max(from, to - page.size());
    int end = page.isForward() ? Math.min(to, from + page.size()) : to;
    var edges = new ArrayList<Edge<T>>();
    for (int i = start; i < end; i++) {
      edges.add(new Edge<>(all.get(i), page.cursor(Integer.toString(i))));
    }
    var info =
        new PageInfo(
            end < all.size(),
            start > 0,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new Connection<>(
        List.copyOf(edges), info, () -> CompletableFuture.completedFuture(all.size()));
  }

  /// The same page with each node replaced, without those that have no replacement.
  public <U> Connection<U> mapPresent(Function<? super T, ? extends @Nullable U> change) {
    var changed = new ArrayList<Edge<U>>();
    for (var edge : edges) {
      U node = change.apply(edge.node());
      if (node != null) {
        changed.add(new Edge<>(node, edge.cursor()));
      }
    }
    return new Connection<>(List.copyOf(changed), pageInfo, counting);
  }

  /// The same page with each node replaced.
  public <U> Connection<U> map(Function<? super T, ? extends U> change) {
    List<Edge<U>> changed =
        edges.stream().map(edge -> new Edge<U>(change.apply(edge.node()), edge.cursor())).toList();
    return new Connection<>(changed, pageInfo, counting);
  }
}
