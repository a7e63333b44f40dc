package org.weft.analytics.duplication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.duplication.OverlapCells.Group;
import org.weft.analytics.duplication.OverlapClusterConnection.ClusterPageInfo;
import org.weft.analytics.duplication.OverlapClusterConnection.OverlapClusterEdge;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Which existing efforts overlap each other? {@link OverlapCells} finds the groups, {@link
/// OverlapWriting} writes out those of a page.
public final class OverlapClusters {

  private static final int LONGEST_PAGE = 50;

  private final LandscapeView view;
  private final OverlapCells cells;
  private final List<Group> ordered;

  private OverlapClusters(LandscapeView view, OverlapQuestion question) {
    this.view = view;
    int within =
        question.within() == null
            ? -1
            : new Subjects(view).node(EntityKind.PLACE, "within", question.within());
    var kept = KeptOverlaps.of(view).get(view, question.sharing(), question.order(), within);
    this.cells = kept.cells();
    this.ordered = kept.ordered();
  }

  /// @throws InvalidArgumentException if the length of the page is out of range, the place is not
  ///   there, or the cursor is not one of this answer
  public static OverlapClusterConnection answer(LandscapeView view, OverlapQuestion question) {
    if (question.first() < 1 || question.first() > LONGEST_PAGE) {
      throw new InvalidArgumentException(
          "first", question.first(), "must be between 1 and " + LONGEST_PAGE);
    }
    return new OverlapClusters(view, question).page(question.first(), question.after());
  }

  static Comparator<Group> order(LandscapeView view, OverlapCells cells, OverlapOrder order) {
    var byEfforts = Comparator.comparingInt(Group::effortCount).reversed();
    var byPeople = Comparator.comparingLong(Group::people).reversed();
    return (order == OverlapOrder.EFFORTS
            ? byEfforts.thenComparing(byPeople)
            : byPeople.thenComparing(byEfforts))
        .thenComparing(group -> keys(view.snapshot(), cells, group));
  }

  private static String keys(LandscapeSnapshot snapshot, OverlapCells cells, Group group) {
    return String.join(
        "\u0000",
        key(snapshot.places(), cells.place(group.cell())),
        key(snapshot.services(), cells.service(group.cell())),
        key(snapshot.populations(), cells.population(group.cell())));
  }

  private static String key(Hierarchy hierarchy, int node) {
    return node < 0 ? "" : hierarchy.key(node);
  }

  private OverlapClusterConnection page(int first, @Nullable String after) {
    int start = after == null ? 0 : position(after) + 1;
    int end = Math.min(ordered.size(), start + first);
    var writing = new OverlapWriting(view, cells);
    var edges = new ArrayList<OverlapClusterEdge>();
    for (var group : ordered.subList(start, end)) {
      edges.add(new OverlapClusterEdge(writing.write(group), cursor(group)));
    }
    var page =
        new ClusterPageInfo(
            end < ordered.size(),
            start > 0,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new OverlapClusterConnection(
        edges, page, ordered.size(), cells.compared(), cells.unplaced(), cells.tooWide());
  }

  private String cursor(Group group) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(keys(view.snapshot(), cells, group).getBytes(UTF_8));
  }

  private int position(String after) {
    for (int i = 0; i < ordered.size(); i++) {
      if (cursor(ordered.get(i)).equals(after)) {
        return i;
      }
    }
    throw new InvalidArgumentException("after", after, "is not a cursor of these clusters");
  }
}
