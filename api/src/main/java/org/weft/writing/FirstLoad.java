package org.weft.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.Draft;
import org.weft.validation.Constraints;

/// The load of one landscape that nothing is in yet, in as many transactions as it takes. The
/// landscape is hidden meanwhile.
///
/// Drafts are taken apart by their facts, and each part is planned by the rules of every write,
/// knowing which facts the other parts make. That is done over until no fact is lost any more for
/// want of another; only then the parts are written: all facts first, then what relates them.
public final class FirstLoad implements AutoCloseable {

  /// Drafts that can be read as often as needed.
  public interface Drafts {

    int size();

    void read(Visitor visitor) throws IOException;

    /// Takes drafts one by one.
    interface Visitor {

      /// @param where it was said, for the problems that it may have
      void visit(Draft draft, String where) throws IOException;
    }
  }

  /// Hears what becomes of drafts; of those of one fact in their order, otherwise in any.
  public interface Listener {

    /// @param outcome null when the draft is left out
    void outcome(String where, EntityKind kind, @Nullable WriteOutcome outcome);

    void problem(String where, Problem problem);
  }

  /// What a load may take.
  ///
  /// @param folder for temporary files
  /// @param atOnce drafts in memory
  public record Space(Path folder, int atOnce) {}

  /// What a load needs of the room.
  record Tools(
      TransactionTemplate transaction,
      Constraints constraints,
      WritingQueries graph,
      LoadQueries loads,
      FactWriter facts,
      ChangeLog log,
      Journal journal) {}

  /// A draft by its part and its place there.
  private record Place(int part, int draft) {}

  private static final int LINKS_AT_ONCE = 20_000;

  /// Enough of all kinds, mostly; the facts of a part are of all kinds.
  private static final int SAMPLES = 10_000;

  private final Tools tools;
  private final String landscapeId;
  private final String id;
  private final long version;
  private final LoadIndex index;
  private final List<ChangeLog.Entry> entries = new ArrayList<>();
  private final Map<String, Map<String, Integer>> changed = new TreeMap<>();
  private final List<Plan> ofFounded = new ArrayList<>();
  private final Map<Place, Problem> openers = new HashMap<>();
  private Map<String, String> aliases = Map.of();
  private @Nullable DraftParts parts;
  private GraphCounters counters = GraphCounters.NONE;
  private int journaled;

  /// @param version that the facts are written in
  FirstLoad(
      Tools tools, String landscapeId, String id, long version, Map<FactId, StoredFact> founded) {
    this.tools = tools;
    this.landscapeId = landscapeId;
    this.id = id;
    this.version = version;
    this.index = new LoadIndex(founded);
  }

  String landscapeId() {
    return landscapeId;
  }

  String id() {
    return id;
  }

  /// The version of the landscape once it is loaded.
  public long version() {
    return version;
  }

  /// What the database counted so far.
  public GraphCounters counters() {
    return counters;
  }

  /// Works out what there would be, and writes it; still hidden.
  public void write(Drafts drafts, Space space, Listener listener) throws IOException {
    var all = prepare(drafts, space, listener);
    try (var links = new LinkFile(all.folder())) {
      WriteWatch.current().writing(2 * drafts.size());
      for (var number = 0; number < all.count(); number++) {
        var part = all.read(number);
        writeNodes(tell(number, part, plan(number, part), listener), links);
      }
      WriteWatch.current().writing(2 * links.count());
      WriteWatch.current().wrote(links.count());
      links.read(LINKS_AT_ONCE, this::writeLinks);
    }
  }

  /// Works out what there would be; nothing is written.
  ///
  /// @param samples takes some of the changes
  public void rehearse(Drafts drafts, Space space, Listener listener, List<FactChange> samples)
      throws IOException {
    var all = prepare(drafts, space, listener);
    for (var number = 0; number < all.count(); number++) {
      var part = all.read(number);
      var changes = tell(number, part, plan(number, part), listener).changes();
      if (samples.size() < SAMPLES) {
        changes.forEach(fact -> samples.add(fact.change(landscapeId)));
      }
    }
  }

  /// Goes over the parts until nothing is lost any more.
  private DraftParts prepare(Drafts drafts, Space space, Listener listener) throws IOException {
    WriteWatch.current().planning(2 * drafts.size());
    var all = takeApart(drafts, space, listener);
    while (isAnyLost(all) || index.hasCircle()) {
      WriteWatch.current().planning(2 * drafts.size());
    }
    return all;
  }

  /// Puts the drafts of each fact into one part.
  private DraftParts takeApart(Drafts drafts, Space space, Listener listener) throws IOException {
    var made = new DraftParts(space, drafts.size());
    parts = made;
    var keys = new KeyResolution(tools.constraints(), Map.of());
    drafts.read((draft, where) -> {
      var fact = keys.resolve(0, draft.input());
      if (fact == null) {
        listener.outcome(where, draft.input().entity(), null);
        keys.problems().forEach(problem -> listener.problem(where, problem));
        keys.problems().clear();
      } else {
        index.draft(fact);
        made.add(fact, draft, where);
        WriteWatch.current().wrote(1);
      }
    });
    made.complete();
    aliases = keys.aliases();
    return made;
  }

  private boolean isAnyLost(DraftParts all) throws IOException {
    var isAny = false;
    for (var number = 0; number < all.count(); number++) {
      var part = all.read(number);
      var plan = plan(number, part);
      for (var problem : plan.problems()) {
        if (problem.code() == UserErrorCode.CYCLE) {
          openers.put(new Place(number, problem.draft()), problem);
        }
      }
      isAny |= isAnyLost(part, plan);
      WriteWatch.current().wrote(part.drafts().size());
    }
    return isAny;
  }

  private boolean isAnyLost(DraftParts.Part part, Plan plan) {
    var made = new HashMap<FactId, PlannedFact>();
    plan.changes().forEach(fact -> made.put(fact.id(), fact));
    var isAny = false;
    for (var fact : part.ids()) {
      if (fact == null) {
        continue;
      }
      var kept = made.get(fact);
      if (kept != null) {
        isAny |= index.place(fact.shared(), Hierarchies.parent(kept, kept.after()));
      } else if (index.storedFacts(landscapeId, Set.of(fact)).isEmpty()) {
        isAny |= index.lose(fact) | index.place(fact.shared(), null);
      }
    }
    return isAny;
  }

  /// A draft that was left out to open a circle stays out: what it made may have been part of what
  /// was lost with it.
  private Plan plan(int number, DraftParts.Part part) {
    openers.keySet().stream()
        .filter(place -> place.part() == number)
        .forEach(place -> part.ids().set(place.draft(), null));
    return new Planner(landscapeId, tools.constraints(), index)
        .plan(part.drafts(), part.named(aliases), WriteRules.OF_IMPORTS);
  }

  private Plan tell(int number, DraftParts.Part part, Plan plan, Listener listener) {
    openers.forEach((place, problem) -> {
      if (place.part() == number) {
        listener.problem(part.wheres().get(place.draft()), problem);
      }
    });
    for (var draft = 0; draft < part.drafts().size(); draft++) {
      listener.outcome(
          part.wheres().get(draft),
          part.drafts().get(draft).input().entity(),
          plan.outcomes().get(draft).outcome());
    }
    plan.problems().forEach(one -> listener.problem(part.wheres().get(one.draft()), one));
    plan.changes().forEach(this::count);
    return plan;
  }

  private void writeNodes(Plan plan, LinkFile links) {
    if (plan.changes().stream().anyMatch(fact -> !fact.isNew())) {
      ofFounded.add(plan.of(fact -> !fact.isNew()));
    }
    counters =
        counters.plus(
            inTransaction(() -> {
              var counted = tools.facts().writeNodes(landscapeId, version, plan, links::add);
              var made = plan.changes().stream().filter(PlannedFact::isNew).toList();
              journaled = tools.journal().keep(landscapeId, version, journaled, made, List.of());
              return counted;
            }));
  }

  private void count(PlannedFact fact) {
    changed
        .computeIfAbsent(fact.id().kind().name(), _ -> new TreeMap<>())
        .merge(fact.isNew() ? "created" : "updated", 1, Integer::sum);
    if (entries.size() < ChangeLog.MOST_FACTS) {
      entries.add(ChangeLog.entry(fact));
    }
  }

  private void writeLinks(List<Map<String, Object>> rows) {
    counters = counters.plus(inTransaction(() -> tools.graph().link(landscapeId, rows)));
  }

  private GraphCounters inTransaction(Supplier<GraphCounters> work) {
    return Objects.requireNonNull(
        tools
            .transaction()
            .execute(_ -> {
              tools.loads().goOn(landscapeId, id);
              return work.get();
            }));
  }

  /// Shows the landscape with all that was loaded, in the transaction that is under way.
  public void show(Authorship by) {
    tools.loads().end(landscapeId, id);
    for (var plan : ofFounded) {
      counters = counters.plus(tools.facts().write(landscapeId, version, plan));
      journaled = tools.journal().keep(landscapeId, version, journaled, plan.changes(), List.of());
    }
    counters =
        counters.plus(
            tools.graph().append(tools.log().change(landscapeId, version, by, entries, changed)));
  }

  /// Takes the temporary files away.
  @Override
  public void close() throws IOException {
    if (parts != null) {
      parts.close();
    }
  }
}
