package org.weft.landscape.view;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;

/// One landscape at one version: codes, dates, amounts and adjacency, without names and texts.
/// Immutable, and shared by all requests that ask of the same version. Made by a {@link
/// SnapshotBuilder}, or as a what-if of another by a {@link SnapshotOverlay}.
public final class LandscapeSnapshot {

  private final String landscapeId;
  private final long version;
  private final @Nullable String defaultCurrency;
  private final Map<EntityKind, Hierarchy> hierarchies;
  private final Map<EntityKind, KeyIndex> indexes;
  private final Map<EntityKind, KeyIndex> keys = new ConcurrentHashMap<>();
  private final List<@Nullable Integer> inhabitants;
  private final Map<Integer, String> boundaries;
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
  private final List<SeatTemplateFact> seatTemplates;
  private final @Nullable Incidence[] incidences = new @Nullable Incidence[Link.values().length];
  private final @Nullable SnapshotOverlay overlay;
  private final @Nullable BitSet[] gone;
  private final Derived derived = new Derived();
  private final DerivedOfViews views = new DerivedOfViews();

  LandscapeSnapshot(SnapshotBuilder built) {
    landscapeId = built.landscapeId;
    version = built.version;
    defaultCurrency = built.defaultCurrency;
    hierarchies = Map.copyOf(built.hierarchies());
    indexes = new EnumMap<>(built.indexes);
    inhabitants = java.util.Collections.unmodifiableList(built.inhabitants);
    boundaries = Map.copyOf(built.boundaries);
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
    seatTemplates = List.copyOf(built.seatTemplates);
    overlay = null;
    gone = new @Nullable BitSet[EntityKind.values().length];
  }

  /// What could be: shares everything with `base` but what the overlay changes.
  LandscapeSnapshot(LandscapeSnapshot base, SnapshotOverlay overlay) {
    landscapeId = base.landscapeId;
    version = base.version;
    defaultCurrency = base.defaultCurrency;
    hierarchies = base.hierarchies;
    inhabitants = base.inhabitants;
    boundaries = base.boundaries;
    people = OverlaidList.of(base.people, Map.of(), overlay.newPeople());
    actors = overlay.over(base.actors, EntityKind.ORGANIZATION, ActorFact.class);
    efforts = overlay.over(base.efforts, EntityKind.EFFORT, EffortFact.class);
    initiatives = overlay.over(base.initiatives, EntityKind.INITIATIVE, EffortFact.class);
    seats = overlay.over(base.seats, EntityKind.SEAT, SeatFact.class);
    ties = overlay.over(base.ties, EntityKind.TIE, TieFact.class);
    flows = overlay.over(base.flows, EntityKind.FLOW, FlowFact.class);
    needs = overlay.over(base.needs, EntityKind.NEED, NeedFact.class);
    surveys = overlay.over(base.surveys, EntityKind.SURVEY, SurveyFact.class);
    posts = overlay.over(base.posts, EntityKind.POST, PostFact.class);
    sources = overlay.over(base.sources, EntityKind.SOURCE, SourceFact.class);
    seatTemplates =
        overlay.over(base.seatTemplates, EntityKind.SEAT_TEMPLATE, SeatTemplateFact.class);
    indexes = base.indexes;
    this.overlay = overlay;
    gone = overlay.gone();
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

  /// The area of a place as GeoJSON, null when unknown.
  public @Nullable String boundary(int place) {
    return boundaries.get(place);
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

  public List<SeatTemplateFact> seatTemplates() {
    return seatTemplates;
  }

  /// The list of facts of a kind; organizations and collaborations share one.
  ///
  /// @throws IllegalArgumentException if it is not a kind of fact
  public List<? extends Fact> facts(EntityKind kind) {
    return switch (kind) {
      case ORGANIZATION, COLLABORATION -> actors;
      case EFFORT -> efforts;
      case INITIATIVE -> initiatives;
      case SEAT -> seats;
      case TIE -> ties;
      case FLOW -> flows;
      case NEED -> needs;
      case SURVEY -> surveys;
      case POST -> posts;
      case SOURCE -> sources;
      case SEAT_TEMPLATE -> seatTemplates;
      case SECTOR, ISSUE, SERVICE, POPULATION, PLACE, PERSON ->
          throw new IllegalArgumentException(kind + " is not a list of facts");
    };
  }

  /// The index of what has this key, in the list or hierarchy of its kind; organizations and
  /// collaborations share the list of actors, so either kind finds both.
  public OptionalInt find(EntityKind kind, String key) {
    var list = SnapshotBuilder.listOf(kind);
    int index = overlay == null ? recorded(list, key) : overlay.index(list, key);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  private int recorded(EntityKind kind, String key) {
    var held = indexes.get(kind);
    if (held != null) {
      return held.find(key);
    }
    // Nothing refers to facts of these kinds, so only a what-if looks for one by its key.
    return SnapshotBuilder.HIERARCHIES.contains(kind) || kind == EntityKind.PERSON
        ? -1
        : keys.computeIfAbsent(kind, this::keysOf).find(key);
  }

  private KeyIndex keysOf(EntityKind kind) {
    var index = new KeyIndex();
    facts(kind).forEach(fact -> index.add(fact.key()));
    return index;
  }

  /// The facts that refer to a node in one way, by index, ascending; gone ones included. Free to be
  /// written to.
  public int[] linked(Link link, int node) {
    return incidence(link).of(node);
  }

  Incidence incidence(Link link) {
    var made = incidences[link.ordinal()];
    return made == null ? make(link) : made;
  }

  private Incidence make(Link link) {
    synchronized (incidences) {
      var made = incidences[link.ordinal()];
      if (made == null) {
        made = overlay == null ? recorded(link) : overlay.incidence(link);
        // Immutable, so that a reader without the lock sees all of it or null.
        incidences[link.ordinal()] = made;
      }
      return made;
    }
  }

  private Incidence recorded(Link link) {
    var facts = facts(link.kind());
    return Incidence.of(nodes(link.from()), facts.size(), fact -> link.ends(facts.get(fact)));
  }

  /// How many there are of a kind that a link starts from.
  int nodes(EntityKind kind) {
    return SnapshotBuilder.HIERARCHIES.contains(kind) ? hierarchy(kind).size() : facts(kind).size();
  }

  /// Whether it is a landscape that could be, not the one recorded.
  public boolean isHypothetical() {
    return overlay != null;
  }

  /// Whether a fact is gone in a what-if.
  boolean isGone(Fact fact) {
    if (overlay == null) {
      return false;
    }
    var list = gone(SnapshotBuilder.listOf(fact.entity()));
    return list != null && list.get(fact.index());
  }

  /// What is gone in one list, by index; null when nothing is.
  @Nullable BitSet gone(EntityKind list) {
    return gone[list.ordinal()];
  }

  /// Something that follows from this snapshot alone, such as an index: made when it is first asked
  /// for, then kept as long as the snapshot is. A what-if makes it anew.
  ///
  /// @param type one per thing that is kept
  public <T> T derived(Class<T> type, Function<LandscapeSnapshot, T> make) {
    return derived(type, make, (_, changes) -> make.apply(changes.snapshot()));
  }

  /// The same, where a what-if can take over what its base has.
  ///
  /// @param amend makes it of that of the base and of what the what-if changes
  public <T> T derived(
      Class<T> type, Function<LandscapeSnapshot, T> make, BiFunction<T, SnapshotChanges, T> amend) {
    return derived.get(
        type,
        () ->
            overlay == null
                ? make.apply(this)
                : amend.apply(
                    overlay.base().derived(type, make, amend), new SnapshotChanges(this, overlay)));
  }

  /// What follows from one view of it.
  <T> T derived(
      LandscapeView view, Class<T> type, Function<LandscapeView, T> make, ViewAmendment<T> amend) {
    return views
        .of(view)
        .get(
            type,
            () ->
                overlay == null
                    ? make.apply(view)
                    : amend.amend(
                        view.of(overlay.base()).derived(type, make, amend),
                        view,
                        new SnapshotChanges(this, overlay)));
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
