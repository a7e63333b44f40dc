package org.weft.importing.whowhatwhere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;
import org.weft.landscape.EffortStatus;

/// What one row says. What it does not say is null or empty.
final class Statement {

  /// A point of the smallest place.
  record Point(BigDecimal latitude, BigDecimal longitude) {}

  final Origin origin;
  final List<Who> who = new ArrayList<>();
  final List<Named> what = new ArrayList<>();
  final List<Named> where = new ArrayList<>();
  final List<Named> whom = new ArrayList<>();

  /// People in need by group; the key null stands for everybody.
  final Map<@Nullable Named, Integer> inNeed = new LinkedHashMap<>();

  /// Whether something of it was left out with a notice, so that nothing more needs to be said.
  boolean isNoticed;

  @Nullable Point point;
  @Nullable Integer inhabitants;
  @Nullable Integer targeted;
  @Nullable Integer reached;
  @Nullable LocalDate from;
  @Nullable LocalDate to;
  @Nullable EffortStatus status;
  @Nullable String activityCode;
  @Nullable String activity;
  @Nullable String description;
  @Nullable String source;

  Statement(Origin origin) {
    this.origin = origin;
  }
}
