package org.weft.analytics.launchcheck;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.weft.analytics.gaps.Coverage;
import org.weft.analytics.gaps.CoverageCell;
import org.weft.analytics.gaps.CoverageStatus;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// What the coverage of a proposal's own cells means for a launch.
final class CoverageFindings {

  /// As many as are read one by one; the counts are of all.
  private static final int MOST_CELLS = 100;

  private final Findings findings;

  CoverageFindings(Findings findings) {
    this.findings = findings;
  }

  void read(Coverage coverage) {
    findings.cells(coverage.cellsCount(), coverage.counts().unknown());
    cells(coverage).forEach(this::read);
    if (coverage.cellsCount() > 0 && coverage.counts().covered() == coverage.cellsCount()) {
      findings.condition(
          LaunchConditionCode.SHOW_ADDED_VALUE,
          "All need that it would meet is met: say what it adds.",
          List.of());
    }
  }

  /// Cells that nobody is recorded to have looked at.
  static List<CoverageCell> notSearched(Coverage coverage) {
    return cells(coverage).filter(cell -> cell.surveyedAt() == null).toList();
  }

  private static Stream<CoverageCell> cells(Coverage coverage) {
    return coverage.listCells(EnumSet.allOf(CoverageStatus.class), MOST_CELLS).stream();
  }

  private void read(CoverageCell cell) {
    switch (cell.status()) {
      case UNCOVERED -> reason(LaunchReasonCode.UNCOVERED, cell, cell.need());
      case THIN ->
          reason(
              LaunchReasonCode.THIN,
              cell,
              cell.ratio().value() == null ? cell.need() : cell.ratio());
      case COVERED ->
          reason(
              LaunchReasonCode.COVERED,
              cell,
              cell.ratio().value() == null ? cell.need() : cell.ratio());
      case UNKNOWN ->
          findings.unknown(LaunchUnknownCode.CELL_STATUS, cell.explanation(), codes(cell));
    }
  }

  private void reason(LaunchReasonCode code, CoverageCell cell, Figure figure) {
    findings.reason(code, cell.explanation(), codes(cell), figure);
  }

  private static List<? extends Ref<?>> codes(CoverageCell cell) {
    return Stream.<Ref<?>>of(cell.issue(), cell.service(), cell.place(), cell.population())
        .filter(Objects::nonNull)
        .toList();
  }
}
