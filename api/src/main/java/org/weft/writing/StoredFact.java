package org.weft.writing;

import java.util.Map;

/// A fact as it lies in the graph before a write.
///
/// @param touchedIn the version that last wrote it
/// @param state values by field, as {@link FactField} describes them; unknown ones are absent
record StoredFact(FactId id, long touchedIn, Map<String, Object> state) {

  StoredFact {
    state = Map.copyOf(state);
  }
}
