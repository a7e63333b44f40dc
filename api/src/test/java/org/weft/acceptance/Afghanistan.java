package org.weft.acceptance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.gaps.CoverageCell;
import org.weft.analytics.power.PowerAnalysis;
import org.weft.analytics.power.PowerQuestion;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.ResourceFlowInput;

/// Humanitarian money for Afghanistan in 2020, as OCHA's Financial Tracking Service has it.
///
/// What it publishes are the requirements, the funding and its percentage, per cluster. The
/// concentration of donors and the chain are counted here from the rows, in the plainest way.
final class Afghanistan implements KnownAnswers {

  private static final String IMPORTER = "mapping.MappingImporter";
  private static final String PLAN = "Afghanistan 2020";

  @Override
  public String set() {
    return "fts-afghanistan-2020";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    var incoming = folder.resolve("fts_incoming_funding_afg.csv");
    var internal = folder.resolve("fts_internal_funding_afg.csv");
    requirements(folder, answers);
    funding(folder, answers);
    donors(Tables.csv(incoming), Imported.read(IMPORTER, incoming), answers);
    var all = new ArrayList<>(Tables.csv(incoming));
    all.addAll(Tables.csv(internal));
    var imported = Imported.read(IMPORTER, incoming, internal);
    answers.equal(
        "flows of an amount to a receiver or a plan",
        (int)
            all.stream()
                .filter(row -> !row.getField("amountUSD").equals("0"))
                .filter(row ->
                    !(row.getField("destOrganization") + row.getField("destPlanCode")).isEmpty())
                .count(),
        imported.of(ResourceFlowInput.class).size());
    chain(all, imported, answers);
  }

  /// Requirements stand in as needs, one per dollar: the same arithmetic, and no people.
  private static void requirements(Path folder, Comparisons answers) throws IOException {
    var table = folder.resolve("fts_requirements_funding_cluster_afg.csv");
    var clusters = Tables.csv(table);
    var services = clusters.stream().map(row -> row.getField("cluster")).toList();
    var view =
        Imported.read(
                IMPORTER,
                Path.of("src/test/resources/acceptance/fts-requirements-as-needs.yaml"),
                table)
            .view(Map.of(), List.of("AFG"));
    long unmet = 0;
    for (var row : clusters) {
      if (!row.getField("requirements").isEmpty()) {
        unmet +=
            Math.max(
                0,
                Long.parseLong(row.getField("requirements"))
                    - Long.parseLong(row.getField("funding")));
      }
    }
    answers.equal(
        "unmet requirements of all clusters",
        (double) unmet,
        WhoWhatWhere.coverage(view, services, List.of("AFG")).totals().unmet().value());
    var plan =
        Tables.csv(folder.resolve("fts_requirements_funding_afg.csv")).stream()
            .filter(row -> row.getField("name").equals(PLAN))
            .findFirst()
            .orElseThrow();
    answers.notCompared(
        "unmet requirements of the plan",
        Long.parseLong(plan.getField("requirements")) - Long.parseLong(plan.getField("funding")),
        "the plan also counts funding of no cluster or of several, which no cell can take");
    var cells = new TreeMap<String, CoverageCell>();
    for (var cell : WhoWhatWhere.cells(view, services, List.of("AFG"))) {
      cells.put(String.valueOf(cell.service() == null ? null : cell.service().key()), cell);
    }
    for (var row : clusters) {
      var cell = cells.get(row.getField("cluster"));
      if (cell == null || row.getField("percentFunded").isEmpty()) {
        answers.equal(
            row.getField("cluster") + ", requirements not published",
            "UNKNOWN",
            cell == null ? "UNKNOWN" : cell.status().name());
        continue;
      }
      long required = Long.parseLong(row.getField("requirements"));
      long funded = Long.parseLong(row.getField("funding"));
      answers.equal(
          row.getField("cluster") + ", unmet requirements",
          (double) (required - funded),
          cell.unmet().value());
      // The product says nothing of a share where nobody provides.
      var ratio = cell.ratio().value();
      answers.close(
          row.getField("cluster") + ", published percent funded",
          Double.parseDouble(row.getField("percentFunded")),
          ratio == null && funded == 0 ? Double.valueOf(0) : ratio == null ? null : 100 * ratio,
          0.5);
    }
  }

  /// What the shipped mapping keeps of the same table: funding as flows, requirements in words.
  private static void funding(Path folder, Comparisons answers) throws IOException {
    var table = folder.resolve("fts_requirements_funding_cluster_afg.csv");
    var imported = Imported.read(IMPORTER, table);
    var rows = Tables.csv(table);
    answers.equal("clusters of the plan", rows.size(), imported.of(EffortInput.class).size());
    answers.equal(
        "funding of all clusters",
        rows.stream().mapToLong(row -> Long.parseLong(row.getField("funding"))).sum(),
        imported.of(ResourceFlowInput.class).stream()
            .mapToLong(flow -> Objects.requireNonNull(flow.amount()).longValueExact())
            .sum());
    answers.equal(
        "requirements of all clusters",
        rows.stream()
            .map(row -> row.getField("requirements"))
            .filter(required -> !required.isEmpty())
            .mapToLong(Long::parseLong)
            .sum(),
        imported.of(EffortInput.class).stream()
            .map(EffortInput::description)
            .filter(Objects::nonNull)
            .mapToLong(text -> Long.parseLong(text.replace("Requires USD ", "")))
            .sum());
  }

  /// Flows to receivers under the plan are taken as the plan's: whose money is it?
  private static void donors(
      List<NamedCsvRecord> incoming, Imported imported, Comparisons answers) {
    for (var basis : List.of(FlowBasis.COMMITTED, FlowBasis.DISBURSED)) {
      var facts = new Facts();
      facts.collaboration(PLAN);
      for (var flow : imported.of(ResourceFlowInput.class)) {
        if (PLAN.equals(flow.programme()) && flow.basis() == basis) {
          facts.flow(
              imported.name(flow.from()), PLAN, flow.amount(), flow.currency(), flow.basis());
        }
      }
      var sums = new TreeMap<String, Double>();
      for (var row : incoming) {
        if (row.getField("destPlan").equals(PLAN) && basis(row) == basis) {
          sums.merge(
              row.getField("srcOrganization"),
              Double.valueOf(row.getField("amountUSD")),
              Double::sum);
        }
      }
      double total = sums.values().stream().mapToDouble(Double::doubleValue).sum();
      double squares = sums.values().stream().mapToDouble(sum -> sum * sum).sum();
      var money =
          PowerAnalysis.answer(
                  facts.view(), new PowerQuestion(PLAN, null, "USD", basis, null, null, null))
              .money();
      var name = PLAN + ", " + basis + ", ";
      answers.close(
          name + "concentration of donors (HHI)",
          squares / total / total,
          money.hhi().value(),
          1e-9);
      answers.equal(
          name + "largest donor",
          Network.largest(sums, 1).getFirst().getKey(),
          money.holders().getFirst().actor().key());
    }
  }

  private static void chain(List<NamedCsvRecord> rows, Imported imported, Comparisons answers) {
    var gives = new TreeMap<String, List<String>>();
    for (var row : rows) {
      var from = row.getField("srcOrganization");
      var to = row.getField("destOrganization");
      var isNothing = row.getField("amountUSD").equals("0");
      if (!from.isEmpty() && !to.isEmpty() && !from.equals(to) && !isNothing) {
        gives.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
      }
    }
    var facts = new Facts();
    for (var flow : imported.of(ResourceFlowInput.class)) {
      var from = imported.name(flow.from());
      var to = imported.name(flow.to());
      if (!from.isEmpty() && !from.equals(to)) {
        facts.flow(from, to, BigDecimal.ONE, "USD", FlowBasis.DISBURSED);
      }
    }
    var view = facts.view();
    int longest = 0;
    List<String> path = List.of();
    for (var actor : view.snapshot().actors()) {
      var depth = DependenceAnalysis.answer(view, DependenceQuestion.ofMoney(actor.key())).depth();
      var hops = depth.longest().value();
      if (hops != null && hops > longest) {
        longest = hops.intValue();
        path = depth.longestPath().stream().map(Ref::key).toList();
      }
    }
    answers.equal("longest chain of givers, in hops", longest(gives), longest);
    var chain = path.reversed();
    answers.equal(
        "every step of " + String.join(" → ", chain) + " is a flow", true, isChain(chain, gives));
  }

  private static int longest(Map<String, List<String>> gives) {
    return gives.keySet().stream().mapToInt(from -> longest(from, gives)).max().orElse(0);
  }

  private static int longest(String from, Map<String, List<String>> gives) {
    return gives.getOrDefault(from, List.of()).stream()
        .mapToInt(to -> 1 + longest(to, gives))
        .max()
        .orElse(0);
  }

  private static boolean isChain(List<String> path, Map<String, List<String>> gives) {
    for (int i = 1; i < path.size(); i++) {
      if (!gives.getOrDefault(path.get(i - 1), List.of()).contains(path.get(i))) {
        return false;
      }
    }
    return path.size() > 1;
  }

  private static FlowBasis basis(NamedCsvRecord row) {
    return row.getField("status").equals("paid") ? FlowBasis.DISBURSED : FlowBasis.COMMITTED;
  }
}
