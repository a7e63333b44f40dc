package org.weft.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.LandscapeInput;
import org.weft.landscape.input.SectorInput;
import org.weft.validation.CodeLists;
import org.weft.validation.Constraints;

/// Makes landscapes, each with the sectors of the code list, and changes what is said of them as a
/// whole.
@Component
class LandscapeFounding {

  private static final String SECTORS = "sectors";
  private static final String NOT_LOADING = "must not be a landscape that is being loaded";

  private final LandscapeRepository landscapes;
  private final Constraints constraints;
  private final CodeLists codes;
  private final WritingQueries graph;
  private final FactWriter facts;
  private final ChangeLog log;
  private final LoadQueries loads;

  LandscapeFounding(
      LandscapeRepository landscapes,
      Constraints constraints,
      CodeLists codes,
      WritingQueries graph,
      FactWriter facts,
      ChangeLog log,
      LoadQueries loads) {
    this.landscapes = landscapes;
    this.constraints = constraints;
    this.codes = codes;
    this.graph = graph;
    this.facts = facts;
    this.log = log;
    this.loads = loads;
  }

  /// Inside a transaction; see {@link LandscapeWriter#writeLandscape}.
  WriteResult write(LandscapeInput input, Set<String> stated, Authorship by) {
    var slug =
        constraints.check(input).stream().anyMatch(one -> one.field().equals("slug"))
            ? null
            : input.slug();
    var version = slug == null ? null : graph.lock(slug).orElse(null);
    if (slug != null && version == null && loads.isLoading(slug)) {
      return new WriteResult(null, outcome(null), List.of(taken(slug)), GraphCounters.NONE);
    }
    var before = version == null ? null : landscapes.findById(input.slug()).orElseThrow();
    var merged = merged(before, input, stated);
    var problems =
        constraints.check(merged).stream()
            .map(broken ->
                new Problem(
                    0, UserErrorCode.INVALID, broken.field(), broken.value(), broken.rule()))
            .toList();
    if (!problems.isEmpty()) {
      return new WriteResult(version, outcome(null), problems, GraphCounters.NONE);
    }
    return before == null ? found(merged, stated, by) : update(before, merged, by);
  }

  /// Takes the lock of the new node first: somebody else may be making the same landscape.
  private WriteResult found(LandscapeInput input, Set<String> stated, Authorship by) {
    var counters = graph.found(input.slug());
    if (graph.lock(input.slug()).orElseThrow() > 0) {
      return write(input, stated, by);
    }
    if (loads.isLoading(input.slug())) { // since we looked
      throw new InvalidArgumentException("slug", input.slug(), NOT_LOADING);
    }
    landscapes.save(node(input, 1));
    var plan = new Planner(input.slug(), constraints, graph).plan(sectors(), WriteRules.OF_PEOPLE);
    counters = counters.plus(facts.write(input.slug(), 1, plan));
    var entries =
        Stream.concat(Stream.of(entry(null, input)), plan.changes().stream().map(ChangeLog::entry))
            .toList();
    counters = counters.plus(graph.append(log.change(input.slug(), 1, by, entries)));
    return new WriteResult(1L, outcome(WriteOutcome.CREATED), List.of(), counters);
  }

  private static Problem taken(String slug) {
    return new Problem(0, UserErrorCode.KEY_TAKEN, "slug", slug, NOT_LOADING);
  }

  private WriteResult update(LandscapeNode before, LandscapeInput after, Authorship by) {
    if (before.equals(node(after, before.version()))) {
      return new WriteResult(
          before.version(), outcome(WriteOutcome.UNCHANGED), List.of(), GraphCounters.NONE);
    }
    var version = before.version() + 1;
    landscapes.save(node(after, version));
    var change = log.change(after.slug(), version, by, List.of(entry(before, after)));
    var counters = graph.append(change);
    return new WriteResult(version, outcome(WriteOutcome.UPDATED), List.of(), counters);
  }

  private List<Draft> sectors() {
    return codes.labels(SECTORS).entrySet().stream()
        .map(sector ->
            new Draft(
                new SectorInput(
                    sector.getKey(),
                    "weft-sectors",
                    sector.getKey(),
                    sector.getValue(),
                    null,
                    null,
                    null,
                    null,
                    null),
                Set.of("key", "scheme", "code", "label")))
        .toList();
  }

  /// What the landscape would be: what is stated, else what is there.
  private static LandscapeInput merged(
      @Nullable LandscapeNode before, LandscapeInput input, Set<String> stated) {
    if (before == null) {
      return input;
    }
    return new LandscapeInput(
        before.slug(),
        stated.contains("name") ? input.name() : before.name(),
        stated.contains("description") ? input.description() : before.description(),
        stated.contains("defaultCurrency") ? input.defaultCurrency() : before.defaultCurrency());
  }

  private static LandscapeNode node(LandscapeInput input, long version) {
    return new LandscapeNode(
        input.slug(),
        input.slug(),
        input.name(),
        input.description(),
        input.defaultCurrency(),
        version);
  }

  private static ChangeLog.Entry entry(@Nullable LandscapeNode before, LandscapeInput after) {
    var was =
        before == null
            ? Map.<String, Object>of()
            : fields(before.name(), before.description(), before.defaultCurrency());
    return new ChangeLog.Entry(
        "LANDSCAPE",
        after.slug(),
        was,
        fields(after.name(), after.description(), after.defaultCurrency()));
  }

  private static Map<String, Object> fields(
      String name, @Nullable String description, @Nullable String defaultCurrency) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", name);
    if (description != null) {
      fields.put("description", description);
    }
    if (defaultCurrency != null) {
      fields.put("defaultCurrency", defaultCurrency);
    }
    return fields;
  }

  private static List<DraftOutcome> outcome(@Nullable WriteOutcome outcome) {
    return List.of(new DraftOutcome(null, outcome));
  }
}
