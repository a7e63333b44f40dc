package org.weft.acceptance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.landscape.EntityKind;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.view.LandscapeView;
import tools.jackson.databind.JsonNode;

/// 401 IATI activities against Covid-19, and the flows that their publisher made of them.
final class CovidActivities implements KnownAnswers {

  private static final String IN_DOLLARS = "dac-1601";

  /// The publisher splits sums by sector and country and rounds each part.
  private static final BigDecimal ROUNDED = BigDecimal.TEN;

  /// Who gave to whom.
  private record Pair(String from, String to) {}

  private static final Set<Pair> NO_FLOWS =
      Set.of(
          new Pair("GB-GOV-1", "Excluded"),
          new Pair("GB-GOV-1", "Not available"),
          new Pair("DK-CVR-20699310-DF212197", "CH-FDJP-f7f0b51e-7432-4c0c-a6c0-7df1101d7983"));

  @Override
  public String set() {
    return "iati-covid-activities";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    var oracle = Tables.json(folder.resolve("ORACLE.json"));
    var file = folder.resolve("dportal.xml");
    var imported = new ImportedActivities(file);
    imported(
        imported,
        GraphMl.document(file).getElementsByTagName("planned-disbursement").getLength(),
        oracle,
        answers);
    var pairs = pairs(folder);
    answers.equal(
        "pairs of provider and receiver",
        oracle.get("provider_receiver_pairs_in_same_transaction").asInt(),
        pairs.size());
    var kept = pairs.stream().filter(pair -> !NO_FLOWS.contains(pair)).toList();
    answers.equal(
        "pairs that became flows",
        kept.size(),
        (int) kept.stream().filter(pair -> isImported(imported, pair)).count());
    answers.notCompared(
        "pairs that became no flow",
        NO_FLOWS.size(),
        "two receivers are `Excluded` and `Not available`; one transaction is what its receiver spent"
            + " of money whose receipt it reports, too");
    importedChain(imported, answers);
    chain(
        "transactions",
        pairs,
        oracle.get("chain_over_transaction_pairs(ref, else narrative)"),
        answers);
    var golden = oracle.get("PUBLISHED_expected/flows.csv");
    var flows = Tables.csv(folder.resolve("expected/flows.csv"));
    var published =
        new TreeMap<Pair, BigDecimal>(Comparator.comparing(Pair::from).thenComparing(Pair::to));
    for (var row : flows.subList(1, flows.size())) {
      var from = named(row.getField("Provider org name"), row.getField("Reporting org name"));
      var to = named(row.getField("Receiver org name"), row.getField("Reporting org name"));
      if (!from.startsWith("(") && !to.startsWith("(")) {
        published.merge(
            new Pair(from, to), new BigDecimal(row.getField("Total money")), BigDecimal::add);
      }
    }
    chain("published flows", published.keySet(), golden.get("chain"), answers);
    publishedFlows(imported, flows.subList(1, flows.size()), answers);
    dollars(imported, Tables.csv(folder.resolve("expected/transactions.csv")), answers);
    intakes(published, answers);
    answers.notCompared(
        "published sums of money by direction",
        golden.get("sum_total_money"),
        "they are converted to dollars and cut to the share for Covid-19; currencies are never"
            + " converted here");
  }

  /// @param planned how many planned disbursements the file has
  private static void imported(
      ImportedActivities imported, int planned, JsonNode oracle, Comparisons answers) {
    answers.equal(
        "activities that became efforts",
        oracle.get("activities").asLong(),
        imported.count(EntityKind.EFFORT));
    answers.equal(
        "reporting organizations that became sources",
        oracle.get("reporting_orgs").asLong(),
        imported.count(EntityKind.SOURCE));
    answers.equal(
        "transactions and planned disbursements that became flows or have a notice",
        oracle.get("transactions").asInt() + planned,
        imported.flows().size() + imported.plannedCount() + imported.leftOut());
  }

  /// The longest chain, asked of the import as a whole.
  private static void importedChain(ImportedActivities imported, Comparisons answers) {
    var facts = new Facts();
    for (var flow : imported.flows()) {
      if (flow.from() != null) {
        facts.flow(flow.from(), flow.to(), flow.amount(), flow.currency(), flow.basis());
      }
    }
    var reporter = "CH-FDJP-f7f0b51e-7432-4c0c-a6c0-7df1101d7983";
    var last = reporter + "/cotton-tree-news";
    answers.equal(
        "the import, the chain to Cotton Tree News",
        List.of("GB-GOV-1", "DK-CVR-20699310", reporter, last).toString(),
        chainTo(facts.view(), last).toString());
  }

  private static boolean isImported(ImportedActivities imported, Pair pair) {
    return imported.flows().stream()
        .anyMatch(flow ->
            imported.isCalled(flow.from(), pair.from()) && imported.isCalled(flow.to(), pair.to()));
  }

  /// The publisher's flows name the reporting organization and one other.
  private static void publishedFlows(
      ImportedActivities imported, List<NamedCsvRecord> rows, Comparisons answers) {
    int named = 0;
    int found = 0;
    int takenBack = 0;
    for (var row : rows) {
      var isIncoming = row.getField("Transaction direction").equals("incoming");
      var side = isIncoming ? "Provider" : "Receiver";
      var id = row.getField(side + " org id");
      var name = row.getField(side + " org name");
      if (id.isEmpty() && (name.isEmpty() || name.startsWith("("))) {
        continue;
      }
      if (row.getField("Total money").startsWith("-")) {
        takenBack++;
        continue;
      }
      named++;
      var reporter = row.getField("Reporting org id");
      var isFound =
          imported.flows().stream()
              .filter(flow ->
                  String.valueOf(flow.source()).equalsIgnoreCase("iati-" + reporter)
                      || flow.to().equalsIgnoreCase(reporter))
              .map(flow -> isIncoming ? flow.from() : flow.to())
              .anyMatch(key -> imported.isCalled(key, id) || imported.isCalled(key, name));
      found += isFound ? 1 : 0;
    }
    answers.equal("published flows of a named organization that come out", named, found);
    answers.notCompared(
        "published flows below zero", takenBack, "what is taken back has a notice and no flow");
  }

  /// Of a publisher that reports in dollars and names every receiver: what each activity promised
  /// and paid in each month.
  private static void dollars(
      ImportedActivities imported, List<NamedCsvRecord> rows, Comparisons answers) {
    var published = new TreeMap<String, BigDecimal>();
    for (var row : rows.subList(1, rows.size())) {
      if (row.getField("Reporting org id").equals(IN_DOLLARS)) {
        published.merge(
            String.join(
                " ",
                row.getField("Activity id"),
                row.getField("Month"),
                row.getField("Transaction type")),
            new BigDecimal(row.getField("Total money")),
            BigDecimal::add);
      }
    }
    var sums = new TreeMap<String, BigDecimal>();
    for (var flow : imported.flows()) {
      var type = flow.basis() == FlowBasis.COMMITTED ? "commitments" : "spending";
      var amount = flow.amount();
      if (amount != null && flow.effort() != null && flow.validFrom() != null) {
        sums.merge(
            flow.effort() + " " + YearMonth.from(flow.validFrom()) + " " + type,
            amount,
            BigDecimal::add);
      }
    }
    int right = 0;
    for (var cell : published.entrySet()) {
      var sum = sums.getOrDefault(cell.getKey(), BigDecimal.ZERO);
      right += sum.subtract(cell.getValue()).abs().compareTo(ROUNDED) <= 0 ? 1 : 0;
    }
    answers.equal(
        "sums in dollars by activity, month and basis of " + IN_DOLLARS, published.size(), right);
  }

  /// What each receiver got from each giver comes out as the publisher sums it.
  private static void intakes(Map<Pair, BigDecimal> published, Comparisons answers) {
    var facts = new Facts();
    published.forEach((pair, money) ->
        facts.flow(pair.from(), pair.to(), money.max(BigDecimal.ZERO), "USD", FlowBasis.DISBURSED));
    var view = facts.view();
    var intakes = new TreeMap<String, BigDecimal>();
    published.forEach(
        (pair, money) -> intakes.merge(pair.to(), money.max(BigDecimal.ZERO), BigDecimal::add));
    int right = 0;
    for (var intake : intakes.entrySet()) {
      var got =
          DependenceAnalysis.answer(view, DependenceQuestion.ofMoney(intake.getKey())).intake();
      right += Double.valueOf(intake.getValue().doubleValue()).equals(got.value()) ? 1 : 0;
    }
    answers.equal("receivers whose published intake comes out", intakes.size(), right);
  }

  private static void chain(
      String name, Iterable<Pair> pairs, JsonNode oracle, Comparisons answers) {
    var facts = new Facts();
    var others = new TreeSet<String>();
    for (var pair : pairs) {
      facts.flow(pair.from(), pair.to(), BigDecimal.ONE, "USD", FlowBasis.DISBURSED);
      if (!pair.from().equals(pair.to())) {
        others.add(pair.from() + "\n" + pair.to());
      }
    }
    var view = facts.view();
    answers.equal(
        name + ", organizations", oracle.get("nodes").asInt(), view.snapshot().actors().size());
    answers.equal(name + ", pairs of two", oracle.get("distinct_edges").asInt(), others.size());
    answers.equal(
        name + ", longest chain in hops",
        oracle.get("longest_chain_edges_after_collapsing_cycles").asInt(),
        longest(view));
    var chain = new ArrayList<String>();
    oracle.get("one_longest_chain").forEach(each -> chain.add(each.get(0).asString()));
    answers.equal(
        name + ", the chain to " + chain.getLast(),
        chain.toString(),
        chainTo(view, chain.getLast()).toString());
  }

  private static List<String> chainTo(LandscapeView view, String receiver) {
    return view.snapshot().actors().stream()
        .filter(actor -> actor.key().equalsIgnoreCase(receiver))
        .findFirst()
        .map(actor ->
            DependenceAnalysis.answer(view, DependenceQuestion.ofMoney(actor.key()))
                .depth()
                .longestPath()
                .reversed()
                .stream()
                .map(Ref::key)
                .toList())
        .orElse(List.of());
  }

  private static int longest(LandscapeView view) {
    return view.snapshot().actors().stream()
        .map(actor -> DependenceAnalysis.answer(view, DependenceQuestion.ofMoney(actor.key())))
        .map(dependence -> dependence.depth().longest().value())
        .mapToInt(hops -> hops == null ? 0 : hops.intValue())
        .max()
        .orElse(0);
  }

  private static String named(String name, String otherwise) {
    return name.isEmpty() ? otherwise : name;
  }

  private static Collection<Pair> pairs(Path folder) throws IOException {
    var transactions =
        GraphMl.document(folder.resolve("dportal.xml")).getElementsByTagName("transaction");
    var pairs = new TreeMap<String, Pair>();
    for (int i = 0; i < transactions.getLength(); i++) {
      var transaction = (Element) transactions.item(i);
      var from = organization(transaction, "provider-org");
      var to = organization(transaction, "receiver-org");
      if (from != null && to != null) {
        pairs.put(from + "\n" + to, new Pair(from, to));
      }
    }
    return pairs.values();
  }

  /// Its reference, else its name.
  private static @Nullable String organization(Element transaction, String tag) {
    var found = transaction.getElementsByTagName(tag);
    if (found.getLength() == 0) {
      return null;
    }
    var organization = (Element) found.item(0);
    var ref = organization.getAttribute("ref");
    var name = organization.getTextContent().strip();
    return !ref.isEmpty() ? ref : name.isEmpty() ? null : name;
  }
}
