package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.weft.support.DrawnGraph;
import org.weft.support.GraphTest;

/// Efforts of the same landscape that use the words of a proposal are found, whatever else the text
/// holds.
@SpringBootTest
@GraphTest
@DrawnGraph(
    """
    CREATE
    (:Entity:Effort {landscapeId: 'l', entity: 'EFFORT', key: 'soup', name: 'Soup kitchen',
      description: 'Warm meals for families'}),
    (:Entity:Effort {landscapeId: 'l', entity: 'EFFORT', key: 'advice', name: 'Legal advice for families in debt'}),
    (:Entity:Effort {landscapeId: 'l', entity: 'EFFORT', key: 'sport', name: 'Football'}),
    (:Entity:Effort {landscapeId: 'm', entity: 'EFFORT', key: 'far', name: 'Soup kitchen'}),
    (:Entity:Organization {landscapeId: 'l', entity: 'ORGANIZATION', key: 'org', name: 'Soup kitchen'}),
    (:Entity:Initiative {landscapeId: 'l', entity: 'INITIATIVE', key: 'kitchen', name: 'Kitchen',
      description: 'Warm soup (daily) AND "bread" for families: meals/day*'})
    """)
class DuplicationQueriesGraphTest {

  @Autowired private TextCandidates texts;

  @Test
  void theWordsOfAnInitiativeFindEffortsMostAlikeFirst() {
    assertThat(texts.find("l", new ProposalText("kitchen", null)))
        .extracting(TextCandidate::effortKey)
        .containsExactly("soup", "advice");
  }

  @Test
  void statedWordsFindEffortsOfTheirLandscapeOnly() {
    assertThat(texts.find("m", new ProposalText(null, "A kitchen for soup")))
        .extracting(TextCandidate::effortKey)
        .containsExactly("far");
  }

  @Test
  void signsOfTheQueryLanguageAreNotRead() {
    assertThat(texts.find("l", new ProposalText(null, "football) OR name:* \\ \" [ ~")))
        .extracting(TextCandidate::effortKey)
        .containsExactly("sport");
  }

  @Test
  void manyEffortsOfOtherLandscapesThatFitBetterCrowdNobodyOut(Driver driver) {
    driver
        .executableQuery(
            """
            UNWIND [{slug: 'crowd', efforts: 2500}, {slug: 'l-crowd', efforts: 150}] AS other
            UNWIND range(1, other.efforts) AS i
            CREATE (:Entity:Effort
              {landscapeId: other.slug, entity: 'EFFORT', key: toString(i), name: 'Warm meals'})
            """)
        .execute();

    assertThat(texts.find("l", new ProposalText(null, "warm meals")))
        .extracting(TextCandidate::effortKey)
        .containsExactly("soup");
  }

  @Test
  void aTextWithoutWordsFindsNothing() {
    assertThat(texts.find("l", new ProposalText(null, "?! - a"))).isEmpty();
  }
}
