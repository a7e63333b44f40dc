package org.weft.landscape.view;

import java.time.LocalDate;
import org.weft.landscape.EntityKind;

/// That somebody looked at a cell on a day; it counts for everything within the cell.
///
/// @param issue `-1` for every issue, if no service is named either
/// @param population `-1` for everybody
/// @param source where it was looked, `-1` when not recorded
public record SurveyFact(
    int index,
    String key,
    int issue,
    int service,
    int place,
    int population,
    LocalDate checkedAt,
    int source,
    Standing standing)
    implements Fact {
  @Override
  public EntityKind entity() {
    return EntityKind.SURVEY;
  }
}
