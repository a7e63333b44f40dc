package org.weft.analytics.networkmap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.weft.landscape.view.LandscapeSnapshot;

/// Draws who is shown: chooses whose marks stand for themselves, and joins the lines of the others.
final class MapDrawing {

  /// Our choice: more cannot be told apart.
  private static final int MOST_LINES = 10_000;

  private static final int MOST_HUBS = 3;

  private final LandscapeSnapshot snapshot;
  private final NetworkLayout layout;
  private final SeenLines lines;
  private final BitSet shown;
  private final BitSet single; // actors with a mark of their own
  private final Comparator<Integer> mostNeighbors;

  /// @param shown actors on the map, alone or within a community
  MapDrawing(
      LandscapeSnapshot snapshot, NetworkLayout layout, SeenLines lines, BitSet shown, int marks) {
    this.snapshot = snapshot;
    this.layout = layout;
    this.lines = lines;
    this.shown = shown;
    this.single = shown.cardinality() <= marks ? shown : new BitSet();
    this.mostNeighbors =
        Comparator.comparing((Integer actor) -> -lines.neighbors(actor)).thenComparing(this::key);
  }

  /// Shows the actors of these communities one by one, as far as there are marks: those with most
  /// neighbors first.
  void open(Set<String> communities, int marks) {
    if (single == shown) {
      return;
    }
    long closed = shown.stream().map(actor -> layout.community()[actor]).distinct().count();
    shown.stream()
        .filter(actor -> communities.contains(disc(actor).id()))
        .boxed()
        .sorted(mostNeighbors)
        .limit(Math.max(0, marks - closed))
        .forEach(single::set);
  }

  NetworkMap draw() {
    var drawn = drawnLines();
    return new NetworkMap(
        shown.cardinality(),
        single.stream().boxed().sorted(Comparator.comparing(this::key)).map(this::actor).toList(),
        communities(),
        drawn.stream()
            .sorted(
                Comparator.comparing((MapLine line) -> -line.factsCount())
                    .thenComparing(MapLine::from)
                    .thenComparing(MapLine::to))
            .limit(MOST_LINES)
            .toList(),
        drawn.size());
  }

  private MapActor actor(int actor) {
    return new MapActor(
        key(actor),
        snapshot.actorRef(actor),
        disc(actor).id(),
        layout.x()[actor],
        layout.y()[actor],
        lines.neighbors(actor));
  }

  private List<MapCommunity> communities() {
    int[] inner = new int[layout.communities().size()];
    for (int line = 0; line < lines.count(); line++) {
      int community = layout.community()[lines.one(line)];
      if (isShown(line) && community == layout.community()[lines.other(line)]) {
        inner[community] += lines.facts(line);
      }
    }
    Map<Integer, List<Integer>> members = new HashMap<>();
    shown.stream()
        .forEach(actor ->
            members.computeIfAbsent(layout.community()[actor], _ -> new ArrayList<>()).add(actor));
    return IntStream.range(0, inner.length)
        .filter(members::containsKey)
        .mapToObj(number -> community(number, members.getOrDefault(number, List.of()), inner))
        .sorted(
            Comparator.comparing((MapCommunity community) -> -community.actorsCount())
                .thenComparing(MapCommunity::id))
        .toList();
  }

  private MapCommunity community(int number, List<Integer> members, int[] inner) {
    var disc = layout.communities().get(number);
    return new MapCommunity(
        disc.id(),
        disc.x(),
        disc.y(),
        disc.radius(),
        members.size(),
        (int) members.stream().filter(actor -> !single.get(actor)).count(),
        members.stream()
            .filter(actor -> lines.neighbors(actor) > 0)
            .sorted(mostNeighbors)
            .limit(MOST_HUBS)
            .map(snapshot::<org.weft.landscape.Actor>actorRef)
            .toList(),
        inner[number]);
  }

  private boolean isShown(int line) {
    return shown.get(lines.one(line)) && shown.get(lines.other(line));
  }

  /// Lines between two marks, in any order.
  private List<MapLine> drawnLines() {
    record Between(String from, String to) {}
    var facts = new HashMap<Between, Integer>();
    var kinds = new HashMap<Between, Integer>();
    for (int line = 0; line < lines.count(); line++) {
      if (!isShown(line)) {
        continue;
      }
      var one = mark(lines.one(line));
      var other = mark(lines.other(line));
      if (!one.equals(other)) {
        boolean isOrdered = one.compareTo(other) < 0;
        var between = new Between(isOrdered ? one : other, isOrdered ? other : one);
        facts.merge(between, lines.facts(line), Integer::sum);
        kinds.merge(between, (int) lines.kinds(line), (all, more) -> all | more);
      }
    }
    return facts.entrySet().stream()
        .map(entry ->
            new MapLine(
                entry.getKey().from(),
                entry.getKey().to(),
                kinds(kinds.getOrDefault(entry.getKey(), 0)),
                entry.getValue()))
        .toList();
  }

  private static Set<MapLineKind> kinds(int bits) {
    var kinds = EnumSet.allOf(MapLineKind.class);
    kinds.removeIf(kind -> (bits & 1 << kind.ordinal()) == 0);
    return kinds;
  }

  private String mark(int actor) {
    return single.get(actor) ? key(actor) : disc(actor).id();
  }

  private NetworkLayout.Disc disc(int actor) {
    return layout.communities().get(layout.community()[actor]);
  }

  private String key(int actor) {
    return snapshot.actors().get(actor).key();
  }
}
