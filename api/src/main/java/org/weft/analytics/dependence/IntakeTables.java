package org.weft.analytics.dependence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SnapshotChanges;

/// The tables of one snapshot that were asked for last: what is counted depends on the view and on
/// the selection, not on whom a question is about.
final class IntakeTables {

  /// As many as a comparison of two days needs. One that is read to the end holds about 30 bytes a
  /// flow.
  private static final int MOST = 2;

  private final LandscapeSnapshot snapshot;
  private final @Nullable IntakeTables base;
  private final List<FlowFact> changed;
  private final Map<Key, IntakeTable> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, IntakeTable> eldest) {
          return size() > MOST;
        }
      };

  private record Key(
      LocalDate asOf, EvidenceBasis evidence, Visibility clearance, FlowSelection selection) {}

  private IntakeTables(
      LandscapeSnapshot snapshot, @Nullable IntakeTables base, List<FlowFact> changed) {
    this.snapshot = snapshot;
    this.base = base;
    this.changed = changed;
  }

  /// The table of what a view and a selection count.
  static IntakeTable of(LandscapeView view, FlowSelection selection) {
    return view.snapshot()
        .derived(
            IntakeTables.class,
            snapshot -> new IntakeTables(snapshot, null, List.of()),
            (base, changes) -> new IntakeTables(changes.snapshot(), base, changed(changes)))
        .table(view, selection);
  }

  private static List<FlowFact> changed(SnapshotChanges changes) {
    return Stream.of(
            changes.before(EntityKind.FLOW),
            changes.after(EntityKind.FLOW),
            changes.comeOrGone(EntityKind.FLOW))
        .flatMap(List::stream)
        .map(FlowFact.class::cast)
        .toList();
  }

  private synchronized IntakeTable table(LandscapeView view, FlowSelection selection) {
    return recent.computeIfAbsent(
        new Key(view.asOf(), view.evidence(), view.clearance(), selection),
        any ->
            base == null
                ? new IntakeTable(view, selection)
                : base.table(base.seenAs(view), selection).with(view, changed.stream()));
  }

  private LandscapeView seenAs(LandscapeView view) {
    return new LandscapeView(snapshot, view.asOf(), view.evidence(), view.clearance());
  }
}
