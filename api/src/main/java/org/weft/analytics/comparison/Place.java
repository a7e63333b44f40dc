package org.weft.analytics.comparison;

import java.util.ArrayList;
import java.util.List;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// Where something stands in an answer.
///
/// @param path fields, and in brackets what tells the elements of a list apart, such as
///   `ultimateSources[hollin-trust].share`
/// @param subjects what is named on the way
record Place(String path, List<Ref<Entity>> subjects) {

  static final Place ROOT = new Place("", List.of());

  Place field(String name) {
    return new Place(path.isEmpty() ? name : path + "." + name, subjects);
  }

  Place element(ElementKey key) {
    var more = new ArrayList<>(subjects);
    key.subjects().stream().filter(subject -> !subjects.contains(subject)).forEach(more::add);
    return new Place(path + "[" + key.label() + "]", List.copyOf(more));
  }
}
