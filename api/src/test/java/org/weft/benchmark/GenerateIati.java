package org.weft.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/// Writes an invented file of IATI activities: the same arguments give the same bytes.
///
/// Shape: seven transactions an activity, one in three to another activity; as much text, documents
/// and results as makes 2.4 kB a transaction, as in files of large publishers; one reporting
/// organization, 3,000 others, half of them by name only.
///
/// Arguments: file, then optionally how many activities (6000, which are 42,000 transactions and
/// about 100 MB).
public final class GenerateIati {

  private static final int PARTNERS = 3_000;
  private static final int TRANSACTIONS = 7;
  private static final int RESULTS = 9;
  private static final String[] TYPES = {"2", "3", "3", "3", "4", "1", "11"};
  private static final String[] COUNTRIES = {"KE", "UG", "TZ", "ML", "SN", "PE", "NP", "BD"};

  private final Random random = new Random(42);
  private final BufferedWriter out;
  private final int activities;

  private GenerateIati(BufferedWriter out, int activities) {
    this.out = out;
    this.activities = activities;
  }

  public static void main(String[] args) throws IOException {
    var file = Path.of(args[0]);
    try (var out = Files.newBufferedWriter(file)) {
      new GenerateIati(out, args.length > 1 ? Integer.parseInt(args[1]) : 6_000).write();
    }
    System.out.printf("Wrote %s, %,d bytes%n", file, Files.size(file));
  }

  private void write() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
    for (int i = 0; i < activities; i++) {
      activity(i);
    }
    out.write("</iati-activities>\n");
  }

  private void activity(int number) throws IOException {
    line("<iati-activity default-currency=\"EUR\" xml:lang=\"en\">");
    line("  <iati-identifier>" + id(number) + "</iati-identifier>");
    line(
        "  <reporting-org ref=\"XM-DAC-99000\" type=\"10\"><narrative>Agency for Rivers</narrative>"
            + "</reporting-org>");
    line("  <title>" + narrative(6) + "</title>");
    line("  <description type=\"1\">" + narrative(250) + "</description>");
    line("  <participating-org role=\"1\" ref=\"XM-DAC-99000\" type=\"10\"/>");
    line("  <participating-org role=\"4\"" + partner() + "</participating-org>");
    line("  <activity-status code=\"2\"/>");
    line("  <activity-date type=\"2\" iso-date=\"" + day() + "\"/>");
    line("  <recipient-country code=\"" + country() + "\" percentage=\"60\"/>");
    line("  <recipient-region code=\"298\" vocabulary=\"1\" percentage=\"40\"/>");
    line("  <sector vocabulary=\"1\" code=\"" + (11 + random.nextInt(5)) + "220\"/>");
    for (int t = 0; t < TRANSACTIONS; t++) {
      transaction(number, t);
    }
    for (int r = 0; r < RESULTS; r++) {
      result();
    }
    line("</iati-activity>");
  }

  private void transaction(int activity, int number) throws IOException {
    var type = TYPES[number];
    var isIncoming = type.startsWith("1");
    var side = isIncoming ? "provider" : "receiver";
    var link =
        random.nextInt(3) == 0
            ? " " + side + "-activity-id=\"" + id(random.nextInt(activities)) + "\""
            : "";
    line("  <transaction ref=\"T-" + activity + "-" + number + "\">");
    line("    <transaction-type code=\"" + type + "\"/>");
    line("    <transaction-date iso-date=\"" + day() + "\"/>");
    line(
        "    <value currency=\"EUR\" value-date=\""
            + day()
            + "\">"
            + random.nextInt(1, 900_000)
            + ".50</value>");
    line("    <description>" + narrative(40) + "</description>");
    line("    <" + side + "-org" + link + partner() + "</" + side + "-org>");
    line("    <recipient-country code=\"" + country() + "\"/>");
    line("    <flow-type code=\"10\"/>");
    line("  </transaction>");
  }

  private void result() throws IOException {
    line("  <result type=\"1\"><title>" + narrative(20) + "</title>");
    line("    <indicator measure=\"1\"><title>" + narrative(20) + "</title>");
    line(
        "      <period><period-start iso-date=\""
            + day()
            + "\"/><period-end iso-date=\""
            + day()
            + "\"/><target value=\"100\"/><actual value=\"90\"/></period>");
    line("    </indicator>");
    line("  </result>");
    line(
        "  <document-link format=\"text/html\" url=\"https://example.org/"
            + random.nextInt()
            + "\"><title>"
            + narrative(6)
            + "</title><category code=\"A01\"/></document-link>");
  }

  private String partner() {
    int number = random.nextInt(PARTNERS);
    var ref = number % 2 == 0 ? " ref=\"NL-KVK-9%06d\"".formatted(number) : "";
    return ref
        + " type=\"22\"><narrative>Partner "
        + GenerateLandscape.word(number)
        + " "
        + number
        + "</narrative>";
  }

  private String narrative(int words) {
    var text = new StringBuilder("<narrative>");
    for (int i = 0; i < words; i++) {
      text.append(GenerateLandscape.word(random.nextInt(8_000))).append(' ');
    }
    return text.append("</narrative>").toString();
  }

  private static String id(int number) {
    return "XM-DAC-99000-%06d".formatted(number);
  }

  private String day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1800)).toString();
  }

  private String country() {
    return COUNTRIES[random.nextInt(COUNTRIES.length)];
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
