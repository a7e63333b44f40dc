package org.weft.analytics.bridges;

import java.util.OptionalDouble;
import org.weft.algorithms.Communities;
import org.weft.analytics.centrality.TieNetwork;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// Answers {@link BridgesQuestion}s.
public final class BridgesAnalysis {

  private static final String MODULARITY = "bridges.modularity";

  private BridgesAnalysis() {}

  /// Divides the actors into communities and finds who bridges them.
  public static Bridges answer(LandscapeView view, BridgesQuestion question) {
    var network = new TieNetwork(view, question.tieKinds());
    var division = Division.of(view, network, question.by());
    var writer = new BridgeWriter(view, question.by(), network, division);
    return new Bridges(
        question.by(),
        division.communities().size(),
        division.inNone(),
        writer.communities(),
        modularity(Figures.of(view, null).from(network.ties()), network, division, question.by()),
        writer);
  }

  private static Figure modularity(
      Figures figures, TieNetwork network, Division division, BridgeGrouping by) {
    if (by != BridgeGrouping.DETECTED) {
      return figures.notEvaluable(MODULARITY, "Sectors and places can overlap.");
    }
    OptionalDouble value = Communities.modularity(network.graph(), division.detected());
    return value.isPresent()
        ? figures.figure(MODULARITY, value.getAsDouble())
        : figures.notEvaluable(MODULARITY, "No tie is recorded.");
  }
}
