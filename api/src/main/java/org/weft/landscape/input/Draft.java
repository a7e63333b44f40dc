package org.weft.landscape.input;

import java.util.Set;

/// One thing to be written. Fields that are not stated keep what they have, so that two writers who
/// state different fields lose nothing; a field stated as null becomes unknown.
///
/// @param stated names of the components that were given, null ones included
public record Draft(FactInput input, Set<String> stated) {

  public Draft {
    stated = Set.copyOf(stated);
  }
}
