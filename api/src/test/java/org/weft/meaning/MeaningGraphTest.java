package org.weft.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.weft.support.DrawnGraph;
import org.weft.support.GraphTest;

/// Each text has its vector soon after it was written, and only what changed is read again.
@SpringBootTest
@GraphTest
@DrawnGraph(
    """
    CREATE
    (:Landscape {slug: 'l', version: 3}), (:Landscape {slug: 'm', version: 1}),
    (:Entity {landscapeId: 'l', entity: 'EFFORT', key: 'soup', touchedIn: 1, name: 'Soup kitchen',
      description: 'Warm meals for families'}),
    (:Entity {landscapeId: 'l', entity: 'EFFORT', key: 'bread', touchedIn: 3, name: 'Bread and dinner for hungry parents and their children'}),
    (:Entity {landscapeId: 'l', entity: 'EFFORT', key: 'sport', touchedIn: 2, name: 'Football'}),
    (:Entity {landscapeId: 'l', entity: 'INITIATIVE', key: 'plan', touchedIn: 2, name: 'Soup'}),
    (:Entity {landscapeId: 'l', entity: 'ORGANIZATION', key: 'org', touchedIn: 2, name: 'Soup'}),
    (:Entity {landscapeId: 'm', entity: 'EFFORT', key: 'far', touchedIn: 1, name: 'Soup kitchen'})
    """)
class MeaningGraphTest {

  private static final List<Double> MARK = vector(1);

  @Autowired private MeaningQueries queries;

  private MeaningWriter writer;
  private MeaningSearch search;

  @BeforeEach
  void withTheModel() {
    writer = new MeaningWriter(BuiltModel.SHARED, queries);
    search = new MeaningSearch(BuiltModel.SHARED, queries, writer);
  }

  private static List<Double> vector(double first) {
    var vector = new ArrayList<Double>();
    for (int i = 0; i < 384; i++) {
      vector.add(i == 0 ? first : 0);
    }
    return vector;
  }

  private static List<String> read(Driver driver) {
    return driver
        .executableQuery("MATCH (m:Meaning) RETURN m.landscapeId + '/' + m.key AS key ORDER BY key")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("key").asString())
        .toList();
  }

  private static void run(Driver driver, String cypher) {
    driver.executableQuery(cypher).withParameters(Map.of("mark", MARK)).execute();
  }

  /// Puts another vector in the place of each that is there, to see which are made anew.
  private static void mark(Driver driver) {
    run(driver, "MATCH (m:Meaning) CALL db.create.setNodeVectorProperty(m, 'vector', $mark)");
  }

  private static List<String> markedKeys(Driver driver) {
    return driver
        .executableQuery(
            "MATCH (m:Meaning {landscapeId: 'l'}) WHERE m.vector[0] = 1.0 RETURN m.key AS key"
                + " ORDER BY key")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("key").asString())
        .toList();
  }

  @Test
  void effortsOfTheLandscapeAreFoundNearestFirst() {
    writer.catchUp();

    var near = search.nearest("l", 3, "A kitchen that cooks for families in need", 20);

    assertThat(near.notSearched()).isNull();
    assertThat(near.complete()).isTrue();
    assertThat(near.model()).isEqualTo("all-minilm-l6-v2-q");
    assertThat(near.found()).extracting(NearText::effortKey).first().isEqualTo("soup");
    assertThat(near.found()).extracting(NearText::effortKey).doesNotContain("sport", "far", "plan");
    assertThat(near.found().getFirst().cosine()).isBetween(.4, 1.);
  }

  @Test
  void manyNearerEffortsOfAnotherLandscapeCrowdNobodyOut(Driver driver) {
    writer.catchUp();
    run(
        driver,
        """
        MATCH (soup:Meaning {landscapeId: 'l', key: 'soup'})
        UNWIND range(1, 600) AS i
        CREATE (m:Meaning {landscapeId: 'crowd', entity: 'EFFORT', key: toString(i), model: soup.model})
        WITH m, soup
        CALL db.create.setNodeVectorProperty(m, 'vector', soup.vector)
        """);

    assertThat(search.nearest("l", 3, "A kitchen that cooks for families in need", 20).found())
        .extracting(NearText::effortKey)
        .startsWith("soup", "bread");
  }

  @Test
  void theTextsOfEffortsAndProposalsAreReadAndNothingElse(Driver driver) {
    writer.catchUp();

    assertThat(read(driver)).containsExactly("l/bread", "l/plan", "l/soup", "l/sport", "m/far");
  }

  @Test
  void noVersionRisesAndNoFactIsTouched(Driver driver) {
    writer.catchUp();

    var row =
        driver
            .executableQuery(
                "MATCH (l:Landscape {slug: 'l'}) MATCH (e:Entity {landscapeId: 'l'}) RETURN"
                    + " l.version AS version, max(e.touchedIn) AS touched")
            .execute()
            .records()
            .getFirst();
    assertThat(row.get("version").asLong()).isEqualTo(3);
    assertThat(row.get("touched").asLong()).isEqualTo(3);
  }

  @Test
  void onlyATextThatChangedIsReadAgain(Driver driver) {
    writer.catchUp();
    mark(driver);
    run(
        driver,
        """
        MATCH (l:Landscape {slug: 'l'}), (e:Entity {landscapeId: 'l', entity: 'EFFORT'})
        WHERE e.key IN ['soup', 'sport']
        SET l.version = 4, e.touchedIn = 4, e.capacity = 5
        """);
    run(driver, "MATCH (e:Entity {landscapeId: 'l', key: 'sport'}) SET e.name = 'Rugby'");
    assertThat(writer.isComplete("l", 4)).isFalse();

    writer.catchUp();

    assertThat(writer.isComplete("l", 4)).isTrue();
    assertThat(markedKeys(driver)).containsExactly("bread", "plan", "soup");
  }

  @Test
  void aStartThatFindsHalfOfThemReadsTheRest(Driver driver) {
    writer.catchUp();
    mark(driver);
    run(driver, "MATCH (m:Meaning) WHERE m.key IN ['bread', 'plan'] DELETE m");

    new MeaningWriter(BuiltModel.SHARED, queries).catchUp();

    assertThat(read(driver)).hasSize(5);
    assertThat(markedKeys(driver)).containsExactly("soup", "sport");
  }

  @Test
  void anotherModelReadsAllOfThemAnew(Driver driver) {
    writer.catchUp();
    mark(driver);
    run(driver, "MATCH (m:Meaning) SET m.model = 'older'");
    assertThat(search.nearest("l", 3, "Soup", 20).found()).isEmpty();

    new MeaningWriter(BuiltModel.SHARED, queries).catchUp();

    assertThat(markedKeys(driver)).isEmpty();
    assertThat(search.nearest("l", 3, "Soup", 20).found()).isNotEmpty();
  }

  @Test
  void withoutAModelTheAnswerSaysSo() {
    var none = new LocalModel("");
    var near =
        new MeaningSearch(none, queries, new MeaningWriter(none, queries))
            .nearest("l", 3, "Soup", 20);

    assertThat(near).isEqualTo(NearestTexts.notSearched("The language model is not installed."));
  }
}
