package org.weft.analytics.centrality;

import org.weft.algorithms.PathCentrality;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// Answers {@link CentralityQuestion}s.
public final class CentralityAnalysis {

  /// Above, betweenness is estimated: exact it would take more than a few seconds.
  private static final int MOST_EXACT = 5000;

  private static final double CONFIDENCE = 0.95;

  private CentralityAnalysis() {}

  /// Measures every actor of the view.
  public static Centrality answer(LandscapeView view, CentralityQuestion question) {
    var network = new TieNetwork(view, question.tieKinds());
    int n = network.actors().size();
    var strengths = question.weighted() ? network.strengths() : null;
    int starts = n > MOST_EXACT ? question.samples() : Math.max(1, n);
    var paths = PathCentrality.sampled(network.graph(), strengths, starts, question.seed());
    return new Centrality(
        n,
        network.graph().edgeCount() / 2,
        paths.starts() < n,
        paths.starts(),
        paths.starts() < n ? question.seed() : null,
        Figures.of(view, null)
            .from(network.ties())
            .figure("centrality.errorBound", paths.errorBound(CONFIDENCE)),
        new Ranking(view, network, paths, strengths));
  }
}
