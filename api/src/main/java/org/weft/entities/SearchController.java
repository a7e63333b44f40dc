package org.weft.entities;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Page;
import org.weft.paging.PageInfo;

/// Full-text search in one landscape.
@Controller
class SearchController {

  private static final PageInfo NOTHING = new PageInfo(false, false, null, null);

  private final EntityQueries queries;
  private final Sights sights;

  SearchController(EntityQueries queries, Sights sights) {
    this.queries = queries;
    this.sights = sights;
  }

  @SchemaMapping
  SearchConnection search(
      Landscape landscape,
      @Argument String query,
      @Argument @Nullable List<EntityKind> kinds,
      Page page) {
    if (query.length() > SearchWords.LONGEST) {
      throw new InvalidArgumentException(
          "query", query, "must be at most " + SearchWords.LONGEST + " characters long");
    }
    var words = SearchWords.query(query);
    var wanted = wanted(kinds);
    if (words.isEmpty()) {
      return new SearchConnection(List.of(), NOTHING, () -> 0);
    }
    var sight = sights.of(landscape);
    var after = Found.Position.of(page.beyond());
    var rows = queries.search(landscape.slug(), words, wanted, after, page.size() + 1, sight);
    return connection(rows, page, () -> queries.countFound(landscape.slug(), words, wanted, sight));
  }

  private static Set<EntityKind> wanted(@Nullable List<EntityKind> kinds) {
    return kinds == null || kinds.isEmpty()
        ? EnumSet.allOf(EntityKind.class)
        : EnumSet.copyOf(kinds);
  }

  private static SearchConnection connection(List<Found> rows, Page page, IntSupplier counting) {
    var edges =
        rows.stream()
            .limit(page.size())
            .map(row -> new SearchEdge(row.entity(), page.cursor(row.position()), row.score()))
            .toList();
    var info =
        new PageInfo(
            rows.size() > page.size(),
            page.beyond() != null,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new SearchConnection(edges, info, counting);
  }
}
