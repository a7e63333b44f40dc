package org.weft.analytics.depth;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.view.Landscape;

/// `Landscape.partnershipDepth` and `Query.depthCrosswalk`.
@Controller
class PartnershipDepthController {

  @SchemaMapping(typeName = "Landscape")
  PartnershipDepth partnershipDepth(
      Landscape landscape,
      @Argument String of,
      @Argument @Nullable String with,
      @Argument int first) {
    return PartnershipDepthAnalysis.answer(
        landscape.view(), new PartnershipDepthQuestion(of, with, first));
  }

  @QueryMapping
  DepthCrosswalk depthCrosswalk() {
    return DepthCrosswalk.CURRENT;
  }
}
