package org.weft.analytics.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FactState;
import org.weft.landscape.view.Hypothesis;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;

/// What a snapshot does not hold: who things are called and known as, and which source tells of a
/// fact. Belongs to one snapshot, or to a what-if of it.
final class Descriptions {

  static final List<EntityKind> DESCRIBED =
      List.of(
          EntityKind.ORGANIZATION,
          EntityKind.COLLABORATION,
          EntityKind.PERSON,
          EntityKind.SOURCE,
          EntityKind.ISSUE,
          EntityKind.SERVICE,
          EntityKind.POPULATION,
          EntityKind.PLACE);

  private static final int NONE = -1;

  private final LandscapeSnapshot snapshot;
  private final Map<EntityKind, List<Thing>> things = new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, int[]> sources = new EnumMap<>(EntityKind.class);
  private final List<Pair> inReview = new ArrayList<>();
  private final @Nullable Hypothesis hypothesis;

  Descriptions(LandscapeSnapshot snapshot) {
    this.snapshot = snapshot;
    this.hypothesis = null;
  }

  /// The same with what a what-if changes.
  private Descriptions(Descriptions recorded, Hypothesis hypothesis) {
    this.snapshot = recorded.snapshot;
    this.hypothesis = hypothesis;
    sources.putAll(recorded.sources);
    inReview.addAll(recorded.inReview);
    for (var kind : DESCRIBED) {
      var would = new ArrayList<Thing>();
      recorded.things(kind).stream()
          .filter(thing -> hypothesis.state(thing.ref()) == null)
          .filter(thing -> !hypothesis.isGone(thing.ref()))
          .forEach(would::add);
      hypothesis
          .states(kind)
          .filter(state -> !hypothesis.isGone(state.ref()))
          .map(Descriptions::thing)
          .forEach(would::add);
      things.put(kind, would);
    }
  }

  Descriptions in(@Nullable Hypothesis whatIf) {
    return whatIf == null ? this : new Descriptions(this, whatIf);
  }

  private static Thing thing(FactState state) {
    return Thing.of(state.ref(), state.properties(), state.identifiers(), source(state));
  }

  private static @Nullable String source(FactState state) {
    return state.pointers().stream()
        .filter(pointer -> pointer.via().equals("FROM_SOURCE"))
        .map(pointer -> pointer.to().key())
        .findFirst()
        .orElse(null);
  }

  void add(Thing thing) {
    things.computeIfAbsent(thing.ref().kind(), _ -> new ArrayList<>()).add(thing);
  }

  /// That a source tells of a fact; of what is no fact of the snapshot nothing is kept.
  void addSource(EntityKind kind, String fact, String source) {
    var list = kind.isActor() ? EntityKind.ORGANIZATION : kind;
    if (!FactChecks.KINDS.contains(kind)) {
      return;
    }
    var found = snapshot.find(kind, fact);
    var told = snapshot.find(EntityKind.SOURCE, source);
    if (found.isPresent() && told.isPresent()) {
      sources.computeIfAbsent(list, this::unknown)[found.getAsInt()] = told.getAsInt();
    }
  }

  private int[] unknown(EntityKind list) {
    var none = new int[snapshot.facts(list).size()];
    Arrays.fill(none, NONE);
    return none;
  }

  /// Keys of two actors of which somebody has to decide whether they are one.
  record Pair(String a, String b) {}

  void addInReview(String a, String b) {
    inReview.add(new Pair(a, b));
  }

  /// The surest first.
  List<Pair> inReview() {
    return Collections.unmodifiableList(inReview);
  }

  /// In no order.
  List<Thing> things(EntityKind kind) {
    return Collections.unmodifiableList(things.getOrDefault(kind, List.of()));
  }

  /// Those that a view counts.
  List<Thing> seen(LandscapeView view, EntityKind kind) {
    return things(kind).stream().filter(thing -> isSeen(view, thing)).toList();
  }

  private static boolean isSeen(LandscapeView view, Thing thing) {
    var kind = thing.ref().kind();
    if (kind.isActor() || kind == EntityKind.SOURCE) {
      var index = view.snapshot().find(kind, thing.ref().key());
      return index.isPresent() && view.sees(view.snapshot().facts(kind).get(index.getAsInt()));
    }
    var standing = thing.standing();
    return standing.visibility().isShownTo(view.clearance())
        && standing.evidence().satisfies(view.evidence())
        && standing.period().contains(view.asOf());
  }

  /// Key of the source that tells of a fact, null when none is recorded.
  @Nullable String source(Fact fact) {
    if (hypothesis != null) {
      var state = hypothesis.state(new Ref<>(snapshot.landscapeId(), fact.entity(), fact.key()));
      if (state != null) {
        return source(state);
      }
    }
    var told = sources.get(fact.entity().isActor() ? EntityKind.ORGANIZATION : fact.entity());
    return told == null || fact.index() >= told.length || told[fact.index()] == NONE
        ? null
        : snapshot.sources().get(told[fact.index()]).key();
  }

  /// When each source was last read, by key; without those of which that is not known.
  Map<String, LocalDate> retrieved() {
    var days = new HashMap<String, LocalDate>();
    for (var source : things(EntityKind.SOURCE)) {
      if (source.retrievedAt() != null) {
        days.put(source.ref().key(), source.retrievedAt());
      }
    }
    return days;
  }
}
