package org.weft.metrics;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.entities.EntityLoaders;
import org.weft.landscape.Entity;
import org.weft.landscape.figure.Figure;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// `Query.metrics`, and what a figure shows beside its value.
@Controller
class FigureController {

  private final MetricCatalog catalog;

  FigureController(MetricCatalog catalog) {
    this.catalog = catalog;
  }

  @QueryMapping
  Collection<MetricDefinition> metrics() {
    return catalog.all();
  }

  @SchemaMapping
  MetricDefinition definition(Figure figure) {
    return catalog.getDefinition(figure.metric());
  }

  @SchemaMapping
  int factsUsedCount(Figure figure) {
    return figure.factsUsed().size();
  }

  @SchemaMapping
  CompletableFuture<Connection<Entity>> facts(
      Figure figure, Page page, DataFetchingEnvironment field) {
    return EntityLoaders.loadPage(field, figure.factsUsed(), page);
  }
}
