package org.weft.landscapes;

import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FactState;
import org.weft.landscape.view.SnapshotOverlay;

/// Makes the facts of a what-if, as a load makes those of a snapshot.
public final class HypotheticalFacts {

  private HypotheticalFacts() {}

  /// The fact in its place; what it refers to must have been reserved.
  ///
  /// @throws IllegalArgumentException if it is not a kind of fact
  public static Fact of(FactState state, SnapshotOverlay overlay) {
    var ref = state.ref();
    return SnapshotAssembly.fact(
        FactRow.of(overlay, state), ref.kind(), overlay.reserve(ref.kind(), ref.key()));
  }
}
