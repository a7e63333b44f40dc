package org.weft.writing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.weft.landscape.Ref;
import org.weft.landscape.input.Draft;

/// States that a fact ended.
public final class Ending {

  private Ending() {}

  /// @param on its last day
  public static Draft of(Ref<?> fact, LocalDate on) {
    var input = FactShape.of(fact.kind()).input(fact.key(), Map.of("validTo", on));
    return new Draft(input, Set.of("validTo"));
  }
}
