package org.weft.analytics.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.EntityKind;
import org.weft.landscape.view.Landscape;

/// `Landscape.dataQuality`.
@Controller
class DataQualityController {

  private final QualityQueries queries;

  DataQualityController(QualityQueries queries) {
    this.queries = queries;
  }

  @SchemaMapping(typeName = "Landscape")
  DataQuality dataQuality(
      Landscape landscape,
      @Argument int olderThanDays,
      @Argument @Nullable List<QualityCheck> checks,
      @Argument @Nullable List<EntityKind> kinds,
      @Argument @Nullable List<String> fields) {
    var question = new DataQualityQuestion(olderThanDays, checks, kinds, fields);
    var view = landscape.view();
    return DataQualityAnalysis.answer(
        view, queries.descriptions(view.snapshot()).in(landscape.hypothesis()), question);
  }
}
