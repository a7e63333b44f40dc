package org.weft.analytics.comparison;

import java.util.List;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// What tells an element of a list from the others.
///
/// @param label unique in its list
/// @param subjects what the label names
record ElementKey(String label, List<Ref<Entity>> subjects) {}
