package org.weft.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.ResourceFlowInput;

/// What the cases of IATI cannot show: that the order of activities does not matter, and that size
/// does not hurt.
class IatiTest {

  private static final Path CASES = Path.of("src/test/resources/importing/iati");

  private static final String LAKE = "XM-DAC-99001";
  private static final String MILL = "XM-DAC-99002";

  /// Elements whose children have no order.
  private static final Set<String> UNORDERED =
      Set.of("iati-activities", "iati-activity", "transaction");

  @Test
  void theOrderOfActivitiesAndOfTheirPartsDoesNotMatter() throws IOException {
    for (var name : List.of("typical", "broken", "version-1", "plans")) {
      var text = Files.readString(CASES.resolve(name).resolve("input.xml"));
      var expected = facts(text);
      for (int seed = 0; seed < 10; seed++) {
        assertThat(facts(permuted(text, new Random(seed))))
            .as("%s, seed %d", name, seed)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void theOrderOfFilesDoesNotMatter() throws IOException {
    var giver = Files.readString(CASES.resolve("both-sides/input/giver.xml"));
    var receiver = Files.readString(CASES.resolve("both-sides/input/receiver.xml"));
    var expected = facts(giver, receiver);
    assertThat(facts(receiver, giver)).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(5);
  }

  @Test
  void anotherDescriptionOfATransactionKeepsItsKey() throws IOException {
    var text = Files.readString(CASES.resolve("typical/input.xml"));
    var changed = text.replace("Première tranche", "Première tranche, au printemps");
    assertThat(flowKeys(changed)).isEqualTo(flowKeys(text)).hasSizeGreaterThan(4);
  }

  /// Of two equal receipts one is the payment that the giver reports; the other is another one.
  @Test
  void aPaymentOfTheGiverStandsForOneReceiptOnly() throws IOException {
    var batch = read(activities(LAKE, paid(5)), activities(MILL, received(5) + received(5)));
    assertThat(evidence(batch)).containsExactlyInAnyOrder(EvidenceBasis.CONFIRMED, null);
    assertThat(batch.notices())
        .extracting(Notice::rule)
        .containsExactlyInAnyOrder(
            "is reported by its giver, too; it is kept once",
            "is reported by giver and receiver with other amounts or days; all are kept, so that a"
                + " sum may count some twice");
  }

  @Test
  void whoReportsBothSidesConfirmsNothing() throws IOException {
    var batch = read(activities(LAKE, paid(5) + received(5)));
    assertThat(evidence(batch)).containsExactly((EvidenceBasis) null);
    assertThat(batch.notices())
        .extracting(Notice::rule)
        .containsExactly("is reported by its giver, too; it is kept once");
  }

  @Test
  void ofTwoThatReportDifferentPaymentsItIsSaidOnce() throws IOException {
    var batch = read(activities(LAKE, paid(5)), activities(MILL, received(6) + received(7)));
    assertThat(evidence(batch)).containsExactly(null, null, null);
    assertThat(batch.notices())
        .extracting(Notice::rule)
        .containsExactly(
            "is reported by giver and receiver with other amounts or days; all are kept, so that a"
                + " sum may count some twice");
  }

  /// An activity of a reporting organization in EUR.
  private static String activities(String reporter, String transactions) {
    return """
    <iati-activities version='2.03'><iati-activity default-currency='EUR'>
    <iati-identifier>%1$s-1</iati-identifier>
    <reporting-org ref='%1$s'><narrative>%1$s</narrative></reporting-org>
    <title><narrative>Wells</narrative></title>%2$s</iati-activity></iati-activities>
    """
        .formatted(reporter, transactions);
  }

  private static String paid(int amount) {
    return transaction(3, amount);
  }

  private static String received(int amount) {
    return transaction(1, amount);
  }

  private static String transaction(int type, int amount) {
    return """
    <transaction><transaction-type code='%d'/><transaction-date iso-date='2025-03-01'/>
    <value value-date='2025-03-01'>%d</value>
    <provider-org ref='%s'/><receiver-org ref='%s'/></transaction>
    """
        .formatted(type, amount, LAKE, MILL);
  }

  private static List<@Nullable EvidenceBasis> evidence(ImportBatch batch) {
    var found = new ArrayList<@Nullable EvidenceBasis>();
    for (var fact : batch.facts()) {
      if (fact.draft().input() instanceof ResourceFlowInput flow) {
        found.add(flow.evidence());
      }
    }
    return found;
  }

  @Test
  void tenMegabytesOnOneLine() throws IOException {
    var activity =
        "<iati-activity default-currency='EUR'><iati-identifier>XM-DAC-99001-%d</iati-identifier>"
            + "<reporting-org ref='XM-DAC-99001'><narrative>Lake Fund</narrative></reporting-org>"
            + "<title><narrative>%s</narrative></title></iati-activity>";
    var text = new StringBuilder("<iati-activities version='2.03'>");
    text.append(activity.formatted(1, "a".repeat(10_000_000)));
    text.append(activity.formatted(2, "short"));
    var batch = read(text.append("</iati-activities>").toString());
    assertThat(
            batch.facts().stream().filter(one -> one.draft().input().entity() == EntityKind.EFFORT))
        .hasSize(2);
    assertThat(batch.notices())
        .singleElement()
        .extracting(Notice::rule)
        .isEqualTo("must have at most 500; it is cut");
  }

  @Test
  void aFileOfOrganizationsIsRefused() throws IOException {
    var batch =
        read("<iati-organisations version='2.03'><iati-organisation/></iati-organisations>");
    assertThat(batch.isRefused()).isTrue();
    assertThat(batch.notices())
        .singleElement()
        .extracting(Notice::rule)
        .isEqualTo("must have an element iati-activities");
  }

  private static String permuted(String text, Random random) {
    try {
      var document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
      permute(document.getDocumentElement(), random);
      var written = new StringWriter();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(written));
      return written.toString();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void permute(Element element, Random random) {
    var children = new ArrayList<Element>();
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element one) {
        children.add(one);
      }
    }
    children.forEach(child -> permute(child, random));
    if (UNORDERED.contains(element.getTagName())) {
      Collections.shuffle(children, random);
      children.forEach(element::appendChild);
    }
  }

  private static Set<Draft> facts(String... texts) throws IOException {
    var drafts = new HashSet<Draft>();
    read(texts).facts().forEach(fact -> drafts.add(fact.draft()));
    return drafts;
  }

  private static Set<String> flowKeys(String text) throws IOException {
    var keys = new HashSet<String>();
    for (var draft : facts(text)) {
      if (draft.input() instanceof ResourceFlowInput flow) {
        keys.add(flow.key());
      }
    }
    return keys;
  }

  private static ImportBatch read(String... texts) throws IOException {
    var files = new ArrayList<InputFile>();
    for (var text : texts) {
      var bytes = text.getBytes(UTF_8);
      files.add(new InputFile("file-" + files.size(), () -> new ByteArrayInputStream(bytes)));
    }
    var importer =
        ImporterCasesTest.IMPORTERS.stream()
            .filter(one -> one.formatId().equals("iati"))
            .findFirst()
            .orElseThrow();
    var batch = new ImportBatch("test", 1000);
    importer.read(new ImportInput("test", files), batch);
    return batch;
  }
}
