package org.weft.analytics.gaps;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.gaps.CoverageCellConnection.CellPageInfo;
import org.weft.analytics.gaps.CoverageCellConnection.CoverageCellEdge;
import org.weft.landscape.InvalidArgumentException;

/// What is covered and what is not, cell by cell. The statuses of all cells are known; the figures
/// of a cell are written out when it is asked for.
///
/// @param cellsCount cells asked
/// @param unplacedEffortsCount efforts on the concepts asked that state no place
/// @param threshold share of the need from which a cell counted as covered
/// @param minimumProviders actors from which a cell counted as covered
public record Coverage(
    int cellsCount,
    CoverageCounts counts,
    int unplacedEffortsCount,
    double threshold,
    int minimumProviders,
    CoverageCells all) {

  private static final int LONGEST_PAGE = 100;

  /// A page of the cells, most unmet people first.
  ///
  /// @param statuses null for all
  /// @throws InvalidArgumentException unless exactly one of first and last is given, in 1..100, and
  ///   the cursors name cells of this answer
  public CoverageCellConnection cells(
      @Nullable List<CoverageStatus> statuses,
      @Nullable Integer first,
      @Nullable Integer last,
      @Nullable String after,
      @Nullable String before) {
    requirePage(first, last);
    int[] cells = all.withStatus(statuses == null ? EVERY_STATUS : setOf(statuses));
    int from = after == null ? 0 : position("after", after, cells) + 1;
    int to = before == null ? cells.length : position("before", before, cells);
    to = Math.max(from, to);
    int start = last == null ? from : Math.max(from, to - last);
    int end = first == null ? to : Math.min(to, from + first);
    var edges = new ArrayList<CoverageCellEdge>();
    for (int i = start; i < end; i++) {
      edges.add(new CoverageCellEdge(all.write(cells[i]), cursor(cells[i])));
    }
    var page =
        new CellPageInfo(
            end < cells.length,
            start > 0,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new CoverageCellConnection(edges, page, cells.length);
  }

  /// All smallest cells together.
  public CoverageTotals totals() {
    return all.sums().all();
  }

  /// The same for each issue or service asked; most people unmet first, then by key.
  public List<CoverageGroup> byConcept() {
    return all.sums().byConcept();
  }

  /// The same for each place asked.
  public List<CoverageGroup> byPlace() {
    return all.sums().byPlace();
  }

  /// The same for each population asked.
  public List<CoverageGroup> byPopulation() {
    return all.sums().byPopulation();
  }

  /// The first cells with one of these statuses, most unmet people first.
  public List<CoverageCell> listCells(Set<CoverageStatus> statuses, int most) {
    return Arrays.stream(all.withStatus(statuses)).limit(most).mapToObj(all::write).toList();
  }

  private static final Set<CoverageStatus> EVERY_STATUS = EnumSet.allOf(CoverageStatus.class);

  private static Set<CoverageStatus> setOf(List<CoverageStatus> statuses) {
    return statuses.isEmpty() ? Set.of() : EnumSet.copyOf(statuses);
  }

  private static void requirePage(@Nullable Integer first, @Nullable Integer last) {
    if (first == null && last == null) {
      throw new InvalidArgumentException("first", null, "must be given, or last");
    }
    if (first != null && last != null) {
      throw new InvalidArgumentException("last", last, "must not be given with first");
    }
    requireLength("first", first);
    requireLength("last", last);
  }

  private static void requireLength(String argument, @Nullable Integer length) {
    if (length != null && (length < 1 || length > LONGEST_PAGE)) {
      throw new InvalidArgumentException(argument, length, "must be between 1 and " + LONGEST_PAGE);
    }
  }

  private String cursor(int cell) {
    var plain = String.join("\u0000", all.keys(cell));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  private int position(String argument, String cursor, int[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cursor(cells[i]).equals(cursor)) {
        return i;
      }
    }
    throw new InvalidArgumentException(argument, cursor, "is not a cursor of these cells");
  }
}
