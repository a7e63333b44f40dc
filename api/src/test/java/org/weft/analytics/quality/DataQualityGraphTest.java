package org.weft.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.weft.support.Answer;
import org.weft.support.SeedTest;
import tools.jackson.databind.JsonNode;

/// Each hint, put into a landscape, lists what its finding found.
@SeedTest("demo")
class DataQualityGraphTest {

  private static final String FINDINGS =
      "dataQuality(olderThanDays: 150) { findings { found { factsUsedCount } hint } }";

  private final ExecutionGraphQlService server;

  DataQualityGraphTest(@Autowired ExecutionGraphQlService server) {
    this.server = server;
  }

  @Test
  void eachHintListsWhatWasFound() {
    var findings = findings(FINDINGS);
    assertThat(findings.size()).isGreaterThan(40);
    for (var finding : findings) {
      var listed = findings(finding.path("hint").asString());
      assertThat(listed.size()).as(finding.path("hint").asString()).isEqualTo(1);
      var found = listed.path(0).path("found");
      assertThat(found.path("factsUsedCount"))
          .isEqualTo(finding.path("found").path("factsUsedCount"));
      assertThat(found.path("facts").path("edges").size())
          .isEqualTo(found.path("factsUsedCount").asInt());
    }
  }

  private JsonNode findings(String selection) {
    var document = "{ landscape(slug: \"demo\", asOf: \"2026-06-30\") { " + selection + " } }";
    return Answer.to(server, document, Map.of()).at("data.landscape.dataQuality.findings").json();
  }
}
