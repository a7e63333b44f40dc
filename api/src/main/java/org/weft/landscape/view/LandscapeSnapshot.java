package org.weft.landscape.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;

/// One landscape at one version: codes, dates, amounts and adjacency, without names and texts.
/// Immutable, and shared by all requests that ask of the same version. Made by a {@link
/// SnapshotBuilder}.
public final class LandscapeSnapshot {

  private final String landscapeId;
  private final long version;
  private final @Nullable String defaultCurrency;
  private final Map<EntityKind, Hierarchy> hierarchies;
  private final Map<EntityKind, KeyIndex> indexes;
  private final List<@Nullable Integer> inhabitants;
  private final List<String> people;
  private final List<ActorFact> actors;
  private final List<EffortFact> efforts;
  private final List<EffortFact> initiatives;
  private final List<SeatFact> seats;
  private final List<TieFact> ties;
  private final List<FlowFact> flows;
  private final List<NeedFact> needs;
  private final List<SurveyFact> surveys;
  private final List<PostFact> posts;
  private final List<SourceFact> sources;
  private final Incidence flowsInto;
  private final Incidence flowsFrom;
  private final Incidence tiesOf;
  private final Incidence effortsRunBy;
  private final Incidence seatsIn;
  private final Incidence seatsHeldBy;
  private final Incidence postsAt;
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  LandscapeSnapshot(SnapshotBuilder built) {
    landscapeId = built.landscapeId;
    version = built.version;
    defaultCurrency = built.defaultCurrency;
    hierarchies = Map.copyOf(built.hierarchies());
    indexes = new EnumMap<>(built.indexes);
    inhabitants = java.util.Collections.unmodifiableList(built.inhabitants);
    people = List.copyOf(built.people);
    actors = List.copyOf(built.actors);
    efforts = List.copyOf(built.efforts);
    initiatives = List.copyOf(built.initiatives);
    seats = List.copyOf(built.seats);
    ties = List.copyOf(built.ties);
    flows = List.copyOf(built.flows);
    needs = List.copyOf(built.needs);
    surveys = List.copyOf(built.surveys);
    posts = List.copyOf(built.posts);
    sources = List.copyOf(built.sources);
    int n = actors.size();
    flowsInto = Incidence.of(n, flows.size(), flow -> new int[] {flows.get(flow).to()});
    flowsFrom = Incidence.of(n, flows.size(), flow -> new int[] {flows.get(flow).from()});
    tiesOf = Incidence.of(n, ties.size(), tie -> ends(ties.get(tie)));
    effortsRunBy = Incidence.of(n, efforts.size(), effort -> efforts.get(effort).runBy());
    seatsIn = Incidence.of(n, seats.size(), seat -> new int[] {seats.get(seat).collaboration()});
    seatsHeldBy = Incidence.of(n, seats.size(), seat -> new int[] {seats.get(seat).member()});
    postsAt = Incidence.of(n, posts.size(), post -> new int[] {posts.get(post).organization()});
  }

  private static int[] ends(TieFact tie) {
    return tie.from() == tie.to() ? new int[] {tie.from()} : new int[] {tie.from(), tie.to()};
  }

  /// The slug of its landscape.
  public String landscapeId() {
    return landscapeId;
  }

  public long version() {
    return version;
  }

  /// ISO 4217 code, null when the landscape states none.
  public @Nullable String defaultCurrency() {
    return defaultCurrency;
  }

  public Hierarchy sectors() {
    return hierarchy(EntityKind.SECTOR);
  }

  public Hierarchy issues() {
    return hierarchy(EntityKind.ISSUE);
  }

  public Hierarchy services() {
    return hierarchy(EntityKind.SERVICE);
  }

  public Hierarchy populations() {
    return hierarchy(EntityKind.POPULATION);
  }

  public Hierarchy places() {
    return hierarchy(EntityKind.PLACE);
  }

  /// @param kind `SECTOR`, `ISSUE`, `SERVICE`, `POPULATION` or `PLACE`
  public Hierarchy hierarchy(EntityKind kind) {
    return java.util.Objects.requireNonNull(hierarchies.get(kind), kind + " is not a hierarchy");
  }

  /// People who live in a place, null when unknown.
  public @Nullable Integer inhabitants(int place) {
    return inhabitants.get(place);
  }

  /// Keys of the people.
  public List<String> people() {
    return people;
  }

  /// Organizations and collaborations.
  public List<ActorFact> actors() {
    return actors;
  }

  public List<EffortFact> efforts() {
    return efforts;
  }

  public List<EffortFact> initiatives() {
    return initiatives;
  }

  public List<SeatFact> seats() {
    return seats;
  }

  public List<TieFact> ties() {
    return ties;
  }

  public List<FlowFact> flows() {
    return flows;
  }

  public List<NeedFact> needs() {
    return needs;
  }

  public List<SurveyFact> surveys() {
    return surveys;
  }

  public List<PostFact> posts() {
    return posts;
  }

  public List<SourceFact> sources() {
    return sources;
  }

  /// The index of what has this key, in the list or hierarchy of its kind; organizations and
  /// collaborations share the list of actors, so either kind finds both.
  public OptionalInt find(EntityKind kind, String key) {
    var known = indexes.get(SnapshotBuilder.listOf(kind));
    int index = known == null ? -1 : known.find(key);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  int[] flowsInto(int actor) {
    return flowsInto.of(actor);
  }

  int[] flowsFrom(int actor) {
    return flowsFrom.of(actor);
  }

  int[] tiesOf(int actor) {
    return tiesOf.of(actor);
  }

  int[] effortsRunBy(int actor) {
    return effortsRunBy.of(actor);
  }

  int[] seatsIn(int collaboration) {
    return seatsIn.of(collaboration);
  }

  int[] seatsHeldBy(int actor) {
    return seatsHeldBy.of(actor);
  }

  int[] postsAt(int actor) {
    return postsAt.of(actor);
  }

  /// Something that follows from this snapshot alone, such as an index: made when it is first asked
  /// for, then kept as long as the snapshot is.
  ///
  /// @param type one per thing that is kept
  public <T> T derived(Class<T> type, Function<LandscapeSnapshot, T> make) {
    var kept = derived.get(type);
    if (kept == null) {
      synchronized (derived) {
        kept = derived.get(type);
        if (kept == null) {
          kept = java.util.Objects.requireNonNull(make.apply(this));
          derived.put(type, kept);
        }
      }
    }
    return type.cast(kept);
  }

  /// Names a fact, so that an answer can show it.
  public <T> Ref<T> ref(Fact fact) {
    return new Ref<>(landscapeId, fact.entity(), fact.key());
  }

  /// Names an actor by its index.
  public <T> Ref<T> actorRef(int actor) {
    return ref(actors.get(actor));
  }

  /// Names a node of a hierarchy by its index.
  public <T> Ref<T> ref(Hierarchy hierarchy, int node) {
    return new Ref<>(landscapeId, hierarchy.kind(), hierarchy.key(node));
  }
}
