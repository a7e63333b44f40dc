package org.weft.landscape.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;

/// What of a snapshot is changed, added and gone: makes a what-if of it. The base stays as it is,
/// and may be a what-if itself.
///
/// A new thing first gets its index (`reserve`), so that facts may refer to it in any order; then
/// it is put. What is gone stays in the lists, and views leave it out. One overlay makes one
/// snapshot.
///
/// Cost: in proportion to what is changed and what touches the same nodes.
public final class SnapshotOverlay implements FactKeys {

  private static final BitSet NOTHING = new BitSet();

  private final LandscapeSnapshot base;
  private final Map<EntityKind, Map<String, Integer>> reserved = new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, Map<Integer, Fact>> put = new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, BitSet> gone = new EnumMap<>(EntityKind.class);
  private final List<String> newPeople = new ArrayList<>();

  public SnapshotOverlay(LandscapeSnapshot base) {
    this.base = base;
  }

  @Override
  public int index(EntityKind kind, @Nullable String key) {
    if (key == null) {
      return -1;
    }
    var added = reserved.getOrDefault(SnapshotBuilder.listOf(kind), Map.of()).get(key);
    return added != null ? added : base.find(kind, key).orElse(-1);
  }

  /// The index of a fact or person: the one it has, or else a new one.
  ///
  /// @throws IllegalArgumentException if it is of another kind
  public int reserve(EntityKind kind, String key) {
    int known = index(kind, key);
    if (known >= 0) {
      return known;
    }
    var added = reserved.computeIfAbsent(SnapshotBuilder.listOf(kind), any -> new HashMap<>());
    int next = added.size() + size(kind);
    added.put(key, next);
    if (kind == EntityKind.PERSON) {
      newPeople.add(key);
    }
    return next;
  }

  private int size(EntityKind kind) {
    return kind == EntityKind.PERSON ? base.people().size() : base.facts(kind).size();
  }

  /// Puts a fact in the place of the one with its index, or adds it; it is not gone any more.
  ///
  /// @throws IllegalArgumentException unless its index is the one that its key has
  public SnapshotOverlay put(Fact fact) {
    var list = SnapshotBuilder.listOf(fact.entity());
    if (fact.index() != index(list, fact.key())) {
      throw new IllegalArgumentException("index: " + fact.index() + " is not of " + fact.key());
    }
    put.computeIfAbsent(list, any -> new HashMap<>()).put(fact.index(), fact);
    if (base.isGone(fact) || gone.containsKey(list)) {
      goneOf(list).clear(fact.index());
    }
    return this;
  }

  /// Leaves a fact out of every view.
  ///
  /// @throws IllegalArgumentException if there is none
  public SnapshotOverlay remove(EntityKind kind, String key) {
    int index = index(kind, key);
    if (index < 0) {
      throw new IllegalArgumentException("no " + kind + " has the key " + key);
    }
    goneOf(SnapshotBuilder.listOf(kind)).set(index);
    return this;
  }

  private BitSet goneOf(EntityKind list) {
    return gone.computeIfAbsent(
        list,
        any -> {
          var before = base.gone(list);
          return before == null ? new BitSet() : (BitSet) before.clone();
        });
  }

  /// @throws IllegalArgumentException if something was reserved and not put, or an effort would be
  ///   part of itself
  public LandscapeSnapshot build() {
    reserved.forEach((kind, added) ->
        added.forEach((key, index) -> {
          if (kind != EntityKind.PERSON && !put.getOrDefault(kind, Map.of()).containsKey(index)) {
            throw new IllegalArgumentException(kind + " " + key + " was reserved and not put");
          }
        }));
    var snapshot = new LandscapeSnapshot(base, this);
    Wholes.requireNoCircle(
        snapshot.efforts(), after(EntityKind.EFFORT).stream().map(EffortFact.class::cast).toList());
    return snapshot;
  }

  List<String> newPeople() {
    return newPeople;
  }

  <F extends Fact> List<F> over(List<F> list, EntityKind kind, Class<F> type) {
    var replaced = new HashMap<Integer, F>();
    put.getOrDefault(kind, Map.of())
        .forEach((index, fact) -> {
          if (index < list.size()) {
            replaced.put(index, type.cast(fact));
          }
        });
    return OverlaidList.of(list, replaced, added(kind, list.size()).map(type::cast).toList());
  }

  LandscapeSnapshot base() {
    return base;
  }

  /// The incidence of the base with what is changed and added.
  Incidence incidence(Link link) {
    var ofBase = base.incidence(link);
    return put.containsKey(link.kind()) || reserved.containsKey(link.from())
        ? ofBase.with(base.nodes(link.from()), before(link.kind()), after(link.kind()), link::ends)
        : ofBase;
  }

  /// The facts of the base that are replaced, as they were.
  List<Fact> before(EntityKind kind) {
    var list = base.facts(kind);
    return put.getOrDefault(kind, Map.of()).keySet().stream()
        .filter(index -> index < list.size())
        .<Fact>map(list::get)
        .toList();
  }

  /// The facts that replace others or are new.
  List<Fact> after(EntityKind kind) {
    return List.copyOf(put.getOrDefault(kind, Map.of()).values());
  }

  /// The facts of the base that are gone here and not there, or the other way round.
  List<Fact> comeOrGone(EntityKind kind) {
    var list = SnapshotBuilder.listOf(kind);
    var differing = (BitSet) gone.getOrDefault(list, NOTHING).clone();
    var before = base.gone(list);
    if (gone.containsKey(list) && before != null) {
      differing.xor(before);
    }
    return differing.stream()
        .filter(index -> index < base.facts(kind).size())
        .<Fact>mapToObj(base.facts(kind)::get)
        .toList();
  }

  private Stream<Fact> added(EntityKind kind, int kept) {
    var facts = put.getOrDefault(kind, Map.of());
    return facts.keySet().stream().filter(index -> index >= kept).sorted().map(facts::get);
  }

  /// By kind of list; null where nothing is gone.
  @Nullable BitSet[] gone() {
    var all = new @Nullable BitSet[EntityKind.values().length];
    for (var kind : EntityKind.values()) {
      var own = gone.get(kind);
      all[kind.ordinal()] = own == null ? base.gone(kind) : own;
    }
    return all;
  }
}
