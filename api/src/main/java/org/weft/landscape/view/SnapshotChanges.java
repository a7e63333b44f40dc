package org.weft.landscape.view;

import java.util.BitSet;
import java.util.List;
import org.weft.landscape.EntityKind;

/// What a what-if has put into its base, for what was derived from the base.
public final class SnapshotChanges {

  private final LandscapeSnapshot snapshot;
  private final SnapshotOverlay overlay;

  SnapshotChanges(LandscapeSnapshot snapshot, SnapshotOverlay overlay) {
    this.snapshot = snapshot;
    this.overlay = overlay;
  }

  /// The what-if.
  public LandscapeSnapshot snapshot() {
    return snapshot;
  }

  /// The facts of the base that are replaced, as they were there, in no order.
  public List<Fact> before(EntityKind kind) {
    return overlay.before(kind);
  }

  /// The facts that replace others or are new, in no order.
  public List<Fact> after(EntityKind kind) {
    return overlay.after(kind);
  }

  /// The facts that are gone though the base has them, and those that are back, in no order.
  public List<Fact> comeOrGone(EntityKind kind) {
    return overlay.comeOrGone(kind);
  }

  /// The facts of the what-if that are changed, new or gone, as they are there; ascending.
  public List<? extends Fact> touched(EntityKind kind) {
    var facts = snapshot.facts(kind);
    var touched = new BitSet();
    overlay.after(kind).forEach(fact -> touched.set(fact.index()));
    var gone = snapshot.gone(kind);
    if (gone != null) {
      touched.or(gone);
    }
    return touched.stream().mapToObj(facts::get).toList();
  }
}
