package org.weft.analytics.coordination;

import java.util.ArrayList;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Answers {@link CoordinationQuestion}s.
public final class CoordinationAnalysis {

  private CoordinationAnalysis() {}

  /// Counts who meets where and who is tied; the gaps themselves are found when they are asked for.
  ///
  /// @throws InvalidArgumentException if a name is not in the landscape, or one lies in another
  public static CoordinationGaps answer(LandscapeView view, CoordinationQuestion question) {
    var grid = Grid.of(view, question);
    var of = question.of();
    int subject = of == null ? -1 : new Subjects(view).actor("of", of).index();
    var presence = subject < 0 ? Presence.of(grid) : Presence.around(grid, subject);
    var bonds =
        subject < 0
            ? Bonds.of(view, question.tieKinds())
            : Bonds.of(view, question.tieKinds(), subject);
    return written(view, new Meetings(question, presence, subject, bonds), subject);
  }

  private static CoordinationGaps written(LandscapeView view, Meetings meetings, int subject) {
    var presence = meetings.presence();
    var triangles = meetings.triangles();
    var facts = new ArrayList<Fact>(presence.efforts());
    facts.addAll(meetings.bonds().ties());
    var figures = Figures.of(view, null).from(facts);
    return new CoordinationGaps(
        (int) (subject < 0 ? presence.everybody().count() : presence.countMet(subject)),
        (int) (subject < 0 ? presence.cellsCount() : presence.cellsOf(subject)),
        presence.effortsWithoutCell(),
        figures.figure("coordination.untied", triangles.untied()),
        figures.figure("coordination.tied", triangles.tied()),
        figures.figure("coordination.tiedTwice", triangles.tiedTwice()),
        triangles.all() == 0
            ? figures.notEvaluable("coordination.density", "No two actors meet in a cell.")
            : figures.figure("coordination.density", (double) triangles.tied() / triangles.all()),
        meetings);
  }
}
