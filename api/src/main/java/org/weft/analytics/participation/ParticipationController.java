package org.weft.analytics.participation;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.view.Landscape;

/// `Landscape.participation` and `Landscape.participationGaps`.
@Controller
class ParticipationController {

  @SchemaMapping(typeName = "Landscape")
  Participation participation(Landscape landscape, @Argument String of, @Argument int first) {
    return ParticipationAnalysis.answer(landscape.view(), new ParticipationQuestion(of, first));
  }

  @SchemaMapping(typeName = "Landscape")
  ParticipationGaps participationGaps(Landscape landscape, @Argument int first) {
    return ParticipationAnalysis.gaps(landscape.view(), first);
  }
}
