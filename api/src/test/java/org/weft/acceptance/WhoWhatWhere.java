package org.weft.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.weft.analytics.gaps.Coverage;
import org.weft.analytics.gaps.CoverageAnalysis;
import org.weft.analytics.gaps.CoverageCell;
import org.weft.analytics.gaps.CoverageQuestion;
import org.weft.landscape.view.LandscapeView;

/// Who does what where: the cells that the product makes of it, and what can be counted of them.
final class WhoWhatWhere {

  private static final int PAGE = 100;

  private WhoWhatWhere() {}

  /// Trimmed, inner blanks collapsed, case folded.
  static String normalized(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /// Every service in every place, as the product sees it.
  static List<CoverageCell> cells(LandscapeView view, List<String> services, List<String> places) {
    return all(coverage(view, services, places));
  }

  /// The same taken together.
  static Coverage coverage(LandscapeView view, List<String> services, List<String> places) {
    return CoverageAnalysis.answer(
        view, CoverageQuestion.EVERYTHING.ofServices(services).inPlaces(places));
  }

  private static List<CoverageCell> all(Coverage coverage) {
    var cells = new ArrayList<CoverageCell>();
    String after = null;
    do {
      var page = coverage.cells(null, PAGE, null, after, null);
      page.edges().forEach(edge -> cells.add(edge.node()));
      after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
    } while (after != null);
    return cells;
  }

  static long withProviders(List<CoverageCell> cells, int least, int most) {
    return cells.stream()
        .filter(cell -> cell.providersCount() >= least && cell.providersCount() <= most)
        .count();
  }

  /// Cells that nobody provides in, by service.
  static Map<String, Integer> gapsByService(List<CoverageCell> cells) {
    var gaps = new TreeMap<String, Integer>();
    for (var cell : cells) {
      var service = cell.service();
      if (service != null && cell.providersCount() == 0) {
        gaps.merge(service.key(), 1, Integer::sum);
      }
    }
    return gaps;
  }

  /// Places in which nobody provides anything.
  static List<String> placesOfNobody(List<CoverageCell> cells) {
    var places = new TreeMap<String, Integer>();
    cells.forEach(cell -> places.merge(cell.place().key(), cell.providersCount(), Integer::sum));
    return places.entrySet().stream()
        .filter(entry -> entry.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }
}
