package org.weft.landscape.view;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;

/// Which facts a view counts, list by list; each list is looked through when it is first asked for.
///
/// Cost: one bit per fact. A what-if looks only at what it changes.
final class Seen {

  private final LandscapeView view;
  private final @Nullable Seen base;
  private final @Nullable SnapshotChanges changes;
  private final @Nullable FactSet[] lists = new @Nullable FactSet[EntityKind.values().length];

  private Seen(LandscapeView view, @Nullable Seen base, @Nullable SnapshotChanges changes) {
    this.view = view;
    this.base = base;
    this.changes = changes;
  }

  static Seen of(LandscapeView view) {
    return view.derived(
        Seen.class,
        any -> new Seen(any, null, null),
        (base, whatIf, changes) -> new Seen(whatIf, base, changes));
  }

  FactSet list(EntityKind list) {
    var made = lists[list.ordinal()];
    return made == null ? make(list) : made;
  }

  private FactSet make(EntityKind list) {
    synchronized (lists) {
      var made = lists[list.ordinal()];
      if (made == null) {
        made = base == null || changes == null ? look(list) : amend(base.list(list), changes, list);
        // Immutable, so that a reader without the lock sees all of it or null.
        lists[list.ordinal()] = made;
      }
      return made;
    }
  }

  private FactSet look(EntityKind list) {
    var found = new BitSet();
    for (var fact : view.snapshot().facts(list)) {
      found.set(fact.index(), view.sees(fact));
    }
    return new FactSet(found);
  }

  private FactSet amend(FactSet before, SnapshotChanges changes, EntityKind list) {
    var touched = changes.touched(list);
    if (touched.isEmpty()) {
      return before;
    }
    var found = before.copy();
    touched.forEach(fact -> found.set(fact.index(), view.sees(fact)));
    return new FactSet(found);
  }
}
