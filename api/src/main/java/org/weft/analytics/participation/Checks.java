package org.weft.analytics.participation;

import java.util.List;
import java.util.Map;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// Claims, and what came of checking them. What was found to hold counts as checked.
///
/// @param claimed claims
/// @param verified those found to hold
/// @param refuted those that somebody asked about and that nothing backs
/// @param asked those that somebody is recorded to have asked about
/// @param facts the facts that claim
/// @param unclear facts of which it is not known who claims what
record Checks(
    int claimed, int verified, int refuted, int asked, List<? extends Fact> facts, int unclear) {

  private static final String NO_CLAIM = "Nothing is claimed";
  private static final String NOT_ASKED = "Nobody is recorded to have been asked";

  int unchecked() {
    return claimed - verified - refuted;
  }

  /// Share of the checked claims that do not hold.
  Figure refuted(LandscapeView view, String metric) {
    return ofChecked(view, metric, refuted);
  }

  /// Share of the checked claims that hold.
  Figure verified(LandscapeView view, String metric) {
    return ofChecked(view, metric, verified);
  }

  private Figure ofChecked(LandscapeView view, String metric, int count) {
    if (claimed > 0 && asked == 0) {
      return figures(view).notEvaluable(metric, NOT_ASKED);
    }
    return share(view, metric, count, verified + refuted);
  }

  /// A share of all claims, checked or not.
  Figure ofClaims(LandscapeView view, String metric, int count) {
    return share(view, metric, count, claimed);
  }

  private Figure share(LandscapeView view, String metric, int count, int of) {
    return of == 0
        ? figures(view).notEvaluable(metric, NO_CLAIM)
        : figures(view).figure(metric, count / (double) of);
  }

  private Figures figures(LandscapeView view) {
    return Figures.of(view, null)
        .from(facts)
        .without(Map.of(ExclusionReason.VALUE_UNKNOWN, unclear))
        .unknown(claimed == 0 ? null : (Double) (unchecked() / (double) claimed));
  }
}
