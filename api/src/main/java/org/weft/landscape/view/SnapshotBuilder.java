package org.weft.landscape.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;

/// Collects the facts of one landscape and turns keys into indexes. First nodes (`node`, `place`,
/// `person`, `actor` keys), then facts: a fact gives its references by key through `index` and
/// `indexes`. One builder makes one snapshot.
public final class SnapshotBuilder implements FactKeys {

  static final List<EntityKind> HIERARCHIES =
      List.of(
          EntityKind.SECTOR,
          EntityKind.ISSUE,
          EntityKind.SERVICE,
          EntityKind.POPULATION,
          EntityKind.PLACE);

  final String landscapeId;
  final long version;
  final @Nullable String defaultCurrency;
  final Map<EntityKind, KeyIndex> indexes = new EnumMap<>(EntityKind.class);
  final List<@Nullable Integer> inhabitants = new ArrayList<>();
  final Map<Integer, String> boundaries = new HashMap<>();
  final List<String> people = new ArrayList<>();
  final List<ActorFact> actors = new ArrayList<>();
  final List<EffortFact> efforts = new ArrayList<>();
  final List<EffortFact> initiatives = new ArrayList<>();
  final List<SeatFact> seats = new ArrayList<>();
  final List<TieFact> ties = new ArrayList<>();
  final List<FlowFact> flows = new ArrayList<>();
  final List<NeedFact> needs = new ArrayList<>();
  final List<SurveyFact> surveys = new ArrayList<>();
  final List<PostFact> posts = new ArrayList<>();
  final List<SourceFact> sources = new ArrayList<>();
  final List<SeatTemplateFact> seatTemplates = new ArrayList<>();

  private final Shared shared = new Shared();
  private final Map<EntityKind, Map<String, String>> parents = new EnumMap<>(EntityKind.class);

  public SnapshotBuilder(String landscapeId, long version, @Nullable String defaultCurrency) {
    this.landscapeId = landscapeId;
    this.version = version;
    this.defaultCurrency = defaultCurrency;
  }

  static EntityKind listOf(EntityKind kind) {
    return kind == EntityKind.COLLABORATION ? EntityKind.ORGANIZATION : kind;
  }

  /// Adds a sector, issue, service, population or place.
  ///
  /// @param parent key of what it lies in, null for a root; it may be added later
  public SnapshotBuilder node(EntityKind kind, String key, @Nullable String parent) {
    register(kind, key);
    if (kind == EntityKind.PLACE) {
      inhabitants.add(null);
    }
    if (parent != null) {
      parents.computeIfAbsent(kind, any -> new HashMap<>()).put(key, parent);
    }
    return this;
  }

  /// Adds a place with the number of people who live there.
  public SnapshotBuilder place(String key, @Nullable String within, @Nullable Integer population) {
    node(EntityKind.PLACE, key, within);
    inhabitants.set(inhabitants.size() - 1, population);
    return this;
  }

  /// States the area of a place that was added.
  ///
  /// @param geoJson as {@link org.weft.landscape.Boundary} reads it
  public SnapshotBuilder boundary(String place, String geoJson) {
    boundaries.put(index(EntityKind.PLACE, place), geoJson);
    return this;
  }

  public SnapshotBuilder person(String key) {
    register(EntityKind.PERSON, key);
    people.add(key);
    return this;
  }

  /// States what an effort is part of; both may be added later.
  public SnapshotBuilder part(String effort, String whole) {
    parents.computeIfAbsent(EntityKind.EFFORT, any -> new HashMap<>()).put(effort, whole);
    return this;
  }

  /// Reserves the index of an organization or collaboration, so that facts can refer to it before
  /// `add` brings the actor itself.
  public int actor(String key) {
    return register(EntityKind.ORGANIZATION, key);
  }

  @Override
  public int index(EntityKind kind, @Nullable String key) {
    var known = indexes.get(listOf(kind));
    return key == null || known == null ? -1 : known.find(key);
  }

  @Override
  public int[] indexes(EntityKind kind, Collection<String> keys) {
    return shared.one(FactKeys.super.indexes(kind, keys));
  }

  @Override
  public <T> @Nullable T shared(@Nullable T value) {
    return shared.one(value);
  }

  /// Adds a fact at the end of the list of its kind. Its `index` must be `next` of its kind; actors
  /// come in the order in which their indexes were reserved.
  ///
  /// @throws IllegalArgumentException if the index is another one
  public SnapshotBuilder add(Fact fact) {
    switch (fact) {
      case ActorFact actor -> {
        register(EntityKind.ORGANIZATION, actor.key());
        append(actors, actor);
      }
      case EffortFact effort when effort.entity() == EntityKind.INITIATIVE -> {
        register(EntityKind.INITIATIVE, effort.key());
        append(initiatives, effort);
      }
      case EffortFact effort -> {
        register(EntityKind.EFFORT, effort.key());
        append(efforts, effort);
      }
      case SeatFact seat -> append(seats, seat);
      case TieFact tie -> append(ties, tie);
      case FlowFact flow -> append(flows, flow);
      case NeedFact need -> append(needs, need);
      case SurveyFact survey -> append(surveys, survey);
      case PostFact post -> append(posts, post);
      case SourceFact source -> {
        register(EntityKind.SOURCE, source.key());
        append(sources, source);
      }
      case SeatTemplateFact template -> append(seatTemplates, template);
    }
    return this;
  }

  /// The index that the next fact of this kind gets.
  public int next(EntityKind kind) {
    return switch (kind) {
      case ORGANIZATION, COLLABORATION -> actors.size();
      case EFFORT -> efforts.size();
      case INITIATIVE -> initiatives.size();
      case SEAT -> seats.size();
      case TIE -> ties.size();
      case FLOW -> flows.size();
      case NEED -> needs.size();
      case SURVEY -> surveys.size();
      case POST -> posts.size();
      case SOURCE -> sources.size();
      case SEAT_TEMPLATE -> seatTemplates.size();
      case SECTOR, ISSUE, SERVICE, POPULATION, PLACE, PERSON ->
          throw new IllegalArgumentException(kind + " is not a list of facts");
    };
  }

  /// @throws IllegalArgumentException if a hierarchy has a cycle, or an effort is part of itself
  public LandscapeSnapshot build() {
    parents
        .getOrDefault(EntityKind.EFFORT, Map.of())
        .forEach((part, whole) -> {
          int index = index(EntityKind.EFFORT, part);
          efforts.set(index, efforts.get(index).partOf(index(EntityKind.EFFORT, whole)));
        });
    Wholes.requireNoCircle(efforts, efforts);
    return new LandscapeSnapshot(this);
  }

  Map<EntityKind, Hierarchy> hierarchies() {
    var all = new EnumMap<EntityKind, Hierarchy>(EntityKind.class);
    for (var kind : HIERARCHIES) {
      var index = indexes.getOrDefault(kind, new KeyIndex());
      var named = parents.getOrDefault(kind, Map.of());
      var parent = new int[index.size()];
      Arrays.setAll(parent, node -> index(kind, named.get(index.key(node))));
      all.put(kind, new Hierarchy(kind, index.keys(), parent));
    }
    return all;
  }

  private int register(EntityKind kind, String key) {
    return indexes.computeIfAbsent(listOf(kind), any -> new KeyIndex()).add(key);
  }

  private static <F extends Fact> void append(List<F> list, F fact) {
    if (fact.index() != list.size()) {
      throw new IllegalArgumentException(
          "index: " + fact.index() + " of " + fact.key() + ", expected " + list.size());
    }
    list.add(fact);
  }
}
