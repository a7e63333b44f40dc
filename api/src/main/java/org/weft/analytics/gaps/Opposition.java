package org.weft.analytics.gaps;

import java.util.BitSet;
import java.util.stream.Stream;
import org.weft.landscape.EntityKind;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SnapshotChanges;
import org.weft.landscape.view.TieFact;

/// The ties of opposition, of which there are few: kept with the view.
///
/// Cost: one pass over the ties, one bit per tie; a what-if looks only at what it changes.
final class Opposition {

  private final BitSet ties;

  private Opposition(BitSet ties) {
    this.ties = ties;
  }

  /// Those that the view counts, ascending.
  static Stream<TieFact> in(LandscapeView view) {
    return view.derived(Opposition.class, Opposition::find, Opposition::amended).ties.stream()
        .mapToObj(view.snapshot().ties()::get);
  }

  private static Opposition find(LandscapeView view) {
    var ties = new BitSet();
    view.ties().filter(tie -> tie.kind() == TieKind.OPPOSES).forEach(tie -> ties.set(tie.index()));
    return new Opposition(ties);
  }

  private Opposition amended(LandscapeView view, SnapshotChanges changes) {
    var touched = changes.touched(EntityKind.TIE);
    if (touched.isEmpty()) {
      return this;
    }
    var amended = (BitSet) ties.clone();
    for (var tie : touched) {
      amended.set(tie.index(), ((TieFact) tie).kind() == TieKind.OPPOSES && view.sees(tie));
    }
    return new Opposition(amended);
  }
}
