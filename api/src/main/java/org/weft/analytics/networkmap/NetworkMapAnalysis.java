package org.weft.analytics.networkmap;

import java.util.BitSet;
import java.util.Comparator;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Answers {@link NetworkMapQuestion}s.
public final class NetworkMapAnalysis {

  private NetworkMapAnalysis() {}

  /// Draws the network of a view.
  ///
  /// @throws InvalidArgumentException if something that is named is not there
  public static NetworkMap answer(LandscapeView view, NetworkMapQuestion question) {
    var through = ActorFilter.of(view, question.filter());
    var around = question.around();
    int middle = around == null ? -1 : new Subjects(view).actor("around", around).index();
    if (middle >= 0) {
      through.set(middle);
    }
    var lines = SeenLines.of(view, question, through);
    var shown = middle < 0 ? through : near(middle, lines, view, question);
    var drawing =
        new MapDrawing(view.snapshot(), KeptLayouts.of(view), lines, shown, question.marks());
    drawing.open(question.open(), question.marks());
    return drawing.draw();
  }

  /// Who is within so many steps; where those are more than there are marks, the nearest, of those
  /// equally near the ones with most neighbors.
  private static BitSet near(
      int middle, SeenLines lines, LandscapeView view, NetworkMapQuestion question) {
    var near = new BitSet();
    for (int step = 0; step <= question.steps(); step++) {
      var wider = lines.around(middle, step);
      int room = question.marks() - near.cardinality();
      var further = (BitSet) wider.clone();
      further.andNot(near);
      further.stream()
          .boxed()
          .sorted(
              Comparator.comparing((Integer actor) -> -lines.neighbors(actor))
                  .thenComparing(actor -> view.snapshot().actors().get(actor).key()))
          .limit(room)
          .forEach(near::set);
      if (further.cardinality() >= room) {
        break;
      }
    }
    return near;
  }
}
