package org.weft.analytics.networkmap;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SnapshotChanges;

/// The layout of a snapshot for each clearance, made when it is first asked for: what may not be
/// seen moves nothing.
final class KeptLayouts {

  private final Map<Visibility, NetworkLayout> made = new ConcurrentHashMap<>();
  private final Function<Visibility, NetworkLayout> maker;

  private KeptLayouts(Function<Visibility, NetworkLayout> maker) {
    this.maker = maker;
  }

  static NetworkLayout of(LandscapeView view) {
    var kept =
        view.snapshot()
            .derived(
                KeptLayouts.class,
                snapshot -> new KeptLayouts(clearance -> LayoutMaker.layout(snapshot, clearance)),
                KeptLayouts::amended);
    return kept.made.computeIfAbsent(view.clearance(), kept.maker);
  }

  /// In a what-if everybody stays where they were, so that the eye finds what changed.
  private static KeptLayouts amended(KeptLayouts base, SnapshotChanges changes) {
    return new KeptLayouts(clearance -> {
      var before = base.made.computeIfAbsent(clearance, base.maker);
      return before.communities().isEmpty()
          ? LayoutMaker.layout(changes.snapshot(), clearance)
          : withNewcomers(before, changes.snapshot());
    });
  }

  /// Who is new stands beside the first that it has a line to, else at the rim.
  private static NetworkLayout withNewcomers(NetworkLayout base, LandscapeSnapshot snapshot) {
    int known = base.x().length;
    int count = snapshot.actors().size();
    if (count == known) {
      return base;
    }
    int[] beside = new int[count - known];
    Arrays.fill(beside, -1);
    Ends.visit(
        snapshot,
        TieKind.CONTACTS,
        (_, _, one, other) -> {
          settle(beside, known, one, other);
          settle(beside, known, other, one);
        });
    var layout = base.grown(count);
    double rim =
        base.communities().stream()
            .mapToDouble(disc -> StrictMath.hypot(disc.x(), disc.y()) + disc.radius())
            .max()
            .orElse(0);
    int last = base.communities().size() - 1;
    for (int actor = known; actor < count; actor++) {
      int near = beside[actor - known];
      double angle = actor * 2.4;
      double x = near < 0 ? 0 : layout.x()[near];
      double y = near < 0 ? 0 : layout.y()[near];
      double away = near < 0 ? rim + 1 : 0.5;
      layout.x()[actor] = (float) (x + away * StrictMath.cos(angle));
      layout.y()[actor] = (float) (y + away * StrictMath.sin(angle));
      layout.community()[actor] = near < 0 ? last : layout.community()[near];
    }
    return layout;
  }

  private static void settle(int[] beside, int known, int newcomer, int other) {
    if (newcomer >= known && other < known && beside[newcomer - known] < 0) {
      beside[newcomer - known] = other;
    }
  }
}
