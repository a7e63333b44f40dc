package org.weft.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A boundary is a GeoJSON polygon or several; everything else is refused with the rule it breaks.
@NullMarked
class BoundaryTest {

  @Test
  void aPolygonMayHaveHoles() {
    var boundary =
        Boundary.parse(
            """
            {"type": "Polygon", "bbox": [0, 0, 4, 4], "coordinates": [
              [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]],
              [[1, 1], [1, 2], [2, 2], [1, 1]]]}
            """);

    assertThat(boundary.polygons()).hasSize(1);
    assertThat(boundary.polygons().getFirst()).hasSize(2);
    assertThat(boundary.polygons().getFirst().get(1).get(1)).isEqualTo(new Boundary.Position(1, 2));
  }

  @Test
  void severalPolygonsAreOneBoundary() {
    var boundary =
        Boundary.parse(
            "{\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]],[[[-1.5e0,2,99],[3,2,99],[3,4,99],[-1.5,2,99]]]],"
                + "\"type\":\"MultiPolygon\"}");

    assertThat(boundary.polygons()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          nonsense                                                                        | must be JSON; it is not from character 0 on
          {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]} x                  | must be JSON; it is not from character 61 on
          [1,]                                                                            | must be JSON; it is not from character 3 on
          [[[[[[[[[[[[[[[[[0]]]]]]]]]]]]]]]]]                                             | must be JSON; it is not from character 17 on
          [1, 2]                                                                          | must be a GeoJSON object
          {"type":"Point","coordinates":[0,0]}                                            | must be a GeoJSON geometry, Polygon or MultiPolygon
          {"type":"Polygon"}                                                              | must have coordinates: lists of rings of positions
          {"type":"Polygon","coordinates":[]}                                             | must have coordinates: lists of rings of positions
          {"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}                          | must have at least four positions in each ring
          {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}                    | must have closed rings: first and last position equal
          {"type":"Polygon","coordinates":[[[0],[1,0],[1,1],[0]]]}                        | must have positions of longitude and latitude
          {"type":"Polygon","coordinates":[[["0","0"],[1,0],[1,1],["0","0"]]]}            | must have positions of longitude and latitude
          {"type":"Polygon","coordinates":[[[0,91],[1,0],[1,1],[0,91]]]}                  | must have longitudes of -180 to 180 and latitudes of -90 to 90
          {"type":"Polygon","coordinates":[[[1e999,0],[1,0],[1,1],[1e999,0]]]}            | must have longitudes of -180 to 180 and latitudes of -90 to 90
          """)
  void everythingElseIsRefused(String text, String rule) {
    assertThatThrownBy(() -> Boundary.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(rule);
  }

  @Test
  void aLongerTextIsNotRead() {
    assertThatThrownBy(() -> Boundary.parse(" ".repeat(Boundary.LONGEST_TEXT + 1)))
        .hasMessage("must have at most 200000 characters");
  }
}
