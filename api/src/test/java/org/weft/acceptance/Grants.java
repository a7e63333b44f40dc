package org.weft.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.importing.DraftedFact;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputFile;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.view.LandscapeView;

/// Grants of two funders as they publish them in the 360Giving format, read by the importer.
final class Grants implements KnownAnswers {

  private static final String IMPORTER =
      "org.weft.importing.threesixtygiving.ThreeSixtyGivingImporter";
  private static final Pattern WELL_FORMED =
      Pattern.compile("360G-.+|GB-CHC-\\d{6,7}|GB-COH-[A-Z0-9]{2}\\d{6}");
  private static final String SCHEMA = "360giving-standard-schema/360-giving-schema.json";
  private static final int PUBLISHED_INDIGO_GRANTS = 269;

  @Override
  public String set() {
    return "360giving-samples";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    for (var name : List.of("indigo", "wolfson")) {
      var file = folder.resolve(name + ".json");
      funder(file, answers);
      var schema = folder.resolveSibling(SCHEMA);
      if (Files.isRegularFile(schema)) {
        sheets(name, file, schema, answers);
      }
    }
  }

  /// The same grants as CSV and as a workbook, with the titles of the standard's schema.
  private static void sheets(String name, Path file, Path schema, Comparisons answers)
      throws IOException {
    var expected = facts(read(file));
    var folder = Files.createTempDirectory("grants");
    var sheet = new GrantSheet(Tables.json(file).get("grants"), Tables.json(schema));
    var csv = sheet.writeCsv(folder.resolve(name + ".csv"));
    var workbook = sheet.writeWorkbook(folder.resolve(name + ".xlsx"));
    for (var other : List.of(csv, workbook)) {
      var what = name + " as " + other.getFileName();
      var facts = facts(read(other));
      answers.equal(what + ", facts", expected.size(), facts.size());
      facts.retainAll(expected);
      answers.equal(what + ", facts that are the same", expected.size(), facts.size());
    }
    var together = read(file, csv, workbook);
    answers.equal(
        name + " in three formats at once, facts", expected.size(), together.facts().size());
    Files.delete(csv);
    Files.delete(workbook);
    Files.delete(folder);
  }

  private static Set<Draft> facts(ImportBatch batch) {
    return batch.facts().stream().map(DraftedFact::draft).collect(Collectors.toSet());
  }

  private static void funder(Path file, Comparisons answers) throws IOException {
    var name = String.valueOf(file.getFileName()).replace(".json", "");
    var grants = Tables.json(file).get("grants");
    var total = BigDecimal.ZERO;
    Map<String, BigDecimal> awarded = new TreeMap<>();
    for (var grant : grants) {
      var amount = grant.get("amountAwarded").decimalValue();
      total = total.add(amount);
      awarded.merge(
          grant.get("recipientOrganization").get(0).get("id").asString(), amount, BigDecimal::add);
    }
    var facts = new Facts();
    var sums = new TreeMap<String, BigDecimal>();
    int flows = 0;
    for (var fact : read(file).facts()) {
      if (fact.draft().input() instanceof ResourceFlowInput flow
          && flow.basis() != FlowBasis.DISBURSED) {
        flows++;
        facts.flow(
            String.valueOf(flow.from()), flow.to(), flow.amount(), flow.currency(), flow.basis());
        sums.merge(
            flow.to(), flow.amount() == null ? BigDecimal.ZERO : flow.amount(), BigDecimal::add);
      }
    }
    if (name.equals("indigo")) {
      answers.equal(name + ", published number of grants", PUBLISHED_INDIGO_GRANTS, flows);
    }
    answers.equal(name + ", grants", grants.size(), flows);
    var malformed =
        awarded.keySet().stream().filter(id -> !WELL_FORMED.matcher(id).matches()).toList();
    if (!malformed.isEmpty()) {
      answers.notCompared(
          name + ", recipients by the ids " + String.join(", ", malformed),
          malformed.size(),
          "they are no numbers of a register, so their bearers are known by name here");
      awarded.keySet().removeAll(malformed);
    }
    var view = facts.view();
    answers.equal(
        name + ", recipients with a number of a register",
        awarded.size(),
        (int) awarded.keySet().stream().filter(id -> sums.containsKey(key(view, id))).count());
    answers.close(
        name + ", awarded, in pounds",
        total.doubleValue(),
        sums.values().stream().mapToDouble(BigDecimal::doubleValue).sum(),
        0.005);
    largest(name, view, awarded, answers);
  }

  /// The largest recipients by what they were awarded: what the product says that they take in.
  private static void largest(
      String name, LandscapeView view, Map<String, BigDecimal> awarded, Comparisons answers) {
    for (var recipient : Network.largest(awarded, 3)) {
      var question =
          new DependenceQuestion(
              key(view, recipient.getKey()),
              ResourceKind.MONEY,
              null,
              "GBP",
              null,
              FlowBasis.COMMITTED,
              0.5,
              20);
      answers.close(
          name + ", awarded to " + recipient.getKey(),
          recipient.getValue().doubleValue(),
          DependenceAnalysis.answer(view, question).intake().value(),
          0.005);
    }
  }

  private static String key(LandscapeView view, String id) {
    return view.snapshot().actors().stream()
        .map(actor -> actor.key())
        .filter(key -> key.equalsIgnoreCase(id) || key.equalsIgnoreCase(id.replace(':', '-')))
        .findFirst()
        .orElse(id);
  }

  private static ImportBatch read(Path... files) throws IOException {
    var importer =
        (Importer) BeanUtils.instantiateClass(ClassUtils.resolveClassName(IMPORTER, null));
    var batch = new ImportBatch("acceptance", 100);
    var input = Stream.of(files).map(InputFile::of).map(Grants::typed).toList();
    importer.read(new ImportInput("grants", input), batch);
    return batch;
  }

  private static InputFile typed(InputFile file) {
    return file.name().endsWith(".xlsx")
        ? new InputFile(file.name(), file.bytes(), InputFile.Content.WORKBOOK, file.charset())
        : file;
  }
}
