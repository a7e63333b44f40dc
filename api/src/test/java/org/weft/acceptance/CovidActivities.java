package org.weft.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.view.LandscapeView;
import tools.jackson.databind.JsonNode;

/// 401 IATI activities against Covid-19, and the flows that their publisher made of them.
final class CovidActivities implements KnownAnswers {

  /// Who gave to whom.
  private record Pair(String from, String to) {}

  @Override
  public String set() {
    return "iati-covid-activities";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    var oracle = Tables.json(folder.resolve("ORACLE.json"));
    var pairs = pairs(folder);
    answers.equal(
        "pairs of provider and receiver",
        oracle.get("provider_receiver_pairs_in_same_transaction").asInt(),
        pairs.size());
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
    intakes(published, answers);
    answers.notCompared(
        "published sums of money by direction",
        golden.get("sum_total_money"),
        "they are converted to dollars and cut to the share for Covid-19; currencies are never"
            + " converted here");
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
