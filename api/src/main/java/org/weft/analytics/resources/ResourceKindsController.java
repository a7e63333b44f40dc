package org.weft.analytics.resources;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.Landscape;

/// `Landscape.resourceKinds`.
@Controller
class ResourceKindsController {

  @SchemaMapping(typeName = "Landscape")
  List<ResourceKindSupply> resourceKinds(
      Landscape landscape,
      @Argument @Nullable List<String> issues,
      @Argument @Nullable List<String> places,
      @Argument @Nullable List<ResourceKind> kinds) {
    return ResourceKindsAnalysis.answer(
        landscape.view(),
        new ResourceKindsQuestion(
            issues, places, kinds == null ? Arrays.asList(ResourceKind.values()) : kinds));
  }
}
