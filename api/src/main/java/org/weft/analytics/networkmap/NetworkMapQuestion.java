package org.weft.analytics.networkmap;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.TieKind;

/// What a caller wants to see of the network.
///
/// @param lines what connects two actors
/// @param tieKinds the ties that count
/// @param filter who is on the map
/// @param marks at most so many, in 10..2000
/// @param open communities whose actors are shown one by one
/// @param around only this actor and those near it; null for everybody
/// @param steps how far around, in 1..3
public record NetworkMapQuestion(
    Set<MapLineKind> lines,
    Set<TieKind> tieKinds,
    MapFilter filter,
    int marks,
    Set<String> open,
    @Nullable String around,
    int steps) {

  private static final int LEAST_MARKS = 10;
  private static final int MOST_MARKS = 2000;
  private static final int MOST_STEPS = 3;

  /// @throws InvalidArgumentException if a number is out of its range
  public NetworkMapQuestion {
    if (marks < LEAST_MARKS || marks > MOST_MARKS) {
      throw new InvalidArgumentException(
          "marks", marks, "must be between " + LEAST_MARKS + " and " + MOST_MARKS);
    }
    if (steps < 1 || steps > MOST_STEPS) {
      throw new InvalidArgumentException("steps", steps, "must be between 1 and " + MOST_STEPS);
    }
  }
}
