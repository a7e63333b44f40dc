package org.weft.entities;

import java.util.List;
import org.weft.landscape.Entity;

/// An argument of a list that names what its elements must point to.
///
/// @param type what it names
/// @param via types of the relation to it, one of which is enough
record Filter(String argument, Class<? extends Entity> type, List<String> via) {

  static Filter by(String argument, Class<? extends Entity> type, String... via) {
    return new Filter(argument, type, List.of(via));
  }
}
