package org.weft.analytics.bridges;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// `Landscape.bridges`.
@Controller
class BridgesController {

  @SchemaMapping(typeName = "Landscape")
  Bridges bridges(
      Landscape landscape,
      @Argument BridgeGrouping by,
      @Argument @Nullable List<TieKind> tieKinds) {
    var kinds = tieKinds == null ? TieKind.CONTACTS : Set.copyOf(tieKinds);
    return BridgesAnalysis.answer(landscape.view(), new BridgesQuestion(by, kinds));
  }

  @SchemaMapping(typeName = "Bridges")
  Connection<BridgeGap> gaps(Bridges answer, @Argument int candidates, Page page) {
    return answer.gaps(candidates, page);
  }

  @SchemaMapping(typeName = "Bridges")
  Connection<SingleBridge> singleBridges(Bridges answer, Page page) {
    return answer.singleBridges(page);
  }
}
