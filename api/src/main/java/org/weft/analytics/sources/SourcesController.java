package org.weft.analytics.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.view.Landscape;

/// `Landscape.sourcesNotSearched`.
@Controller
class SourcesController {

  @SchemaMapping(typeName = "Landscape")
  SourcesNotSearched sourcesNotSearched(
      Landscape landscape,
      @Argument List<String> issues,
      @Argument List<String> places,
      @Argument @Nullable List<String> services,
      @Argument @Nullable List<String> populations,
      @Argument @Nullable LocalDate since) {
    var view = landscape.view();
    return SourcesAnalysis.answer(
        view, SourcesQuestion.of(view, issues, places, services, populations, since));
  }
}
