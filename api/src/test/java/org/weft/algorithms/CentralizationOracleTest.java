package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Freeman centralizations are those of R igraph (see `src/test/r/centralization.R`), on seeded
/// random graphs with loops, repeated ties and several components.
class CentralizationOracleTest {

  static List<NamedCsvRecord> graphs() throws IOException {
    try (var reader =
        CsvReader.builder()
            .ofNamedCsvRecord(Path.of("src/test/resources/algorithms/centralization.csv"))) {
      return reader.stream().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void centralizationsAreThoseOfIgraph(NamedCsvRecord row) {
    var edges = DirectedGraph.builder(Integer.parseInt(row.getField("nodes")));
    for (var edge : row.getField("edges").split(" ")) {
      if (!edge.isEmpty()) {
        var ends = edge.split("-");
        edges.edge(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      }
    }
    var graph = edges.build();

    assertThat(DegreeCentralization.of(graph).orElseThrow())
        .isEqualTo(Double.parseDouble(row.getField("degree")), within(1e-12));
    assertThat(BetweennessCentralization.of(graph).orElseThrow())
        .isEqualTo(Double.parseDouble(row.getField("betweenness")), within(1e-12));
  }
}
