package org.weft.importing;

import java.util.Set;
import org.weft.landscape.input.LandscapeInput;

/// What an input says about the landscape itself.
///
/// @param input its `slug` is the landscape that the input was made for
/// @param stated names of the components that were given; the others stay as they are
public record LandscapeStatement(Origin origin, LandscapeInput input, Set<String> stated) {

  public LandscapeStatement {
    stated = Set.copyOf(stated);
  }
}
