package org.weft.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Writes an invented landscape as Weft CSV: the same seed and sizes give the same bytes.
///
/// Shape: places three levels deep, issues, services and populations two; flows run down three
/// tiers (one organization in thirty is a funder, one in seven passes money on), three in a hundred
/// run the other way and close circles, one in twenty has no known giver; one organization in fifty
/// is a collaboration with 5 to 15 seats; every third need was surveyed.
///
/// Arguments: folder, then optionally seed, organizations, efforts, flows and ties.
public final class GenerateLandscape {

  /// Where the rows of one file go.
  interface Table extends Closeable {
    void row(String... values) throws IOException;
  }

  /// Opens the table of one file.
  interface Tables {
    Table open(String file, String... columns) throws IOException;
  }

  /// How large a landscape is.
  record Size(int organizations, int efforts, int flows, int ties) {}

  private static final List<String> SECTORS =
      List.of("GOVERNMENT", "NONPROFIT", "BUSINESS", "COMMUNITY", "FAITH", "PHILANTHROPY");
  private static final List<String> ROLES =
      List.of(
          "ACCOUNTABLE_AUTHORITY", "IMPLEMENTER", "AFFECTED_POPULATION", "FUNDER", "MEMBER", "");
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "do", "fe", "gi", "hu", "ka", "lo", "me", "ni", "pu", "ra", "so", "te", "vi", "wu",
          "za", "bel", "dor", "min", "tas");
  private static final int DISTRICTS = 12;
  private static final int AREAS = 20;
  private static final int ISSUES = 30;
  private static final int SERVICES = 60;
  private static final int POPULATIONS = 20;

  private final Tables tables;
  private final Random random;
  private final int organizations;
  private final int efforts;
  private final int flows;
  private final int ties;

  GenerateLandscape(Tables tables, long seed, Size size) {
    this.tables = tables;
    this.random = new Random(seed);
    this.organizations = size.organizations();
    this.efforts = size.efforts();
    this.flows = size.flows();
    this.ties = size.ties();
  }

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    Files.createDirectories(folder);
    new GenerateLandscape(
            (file, columns) -> csv(folder, file, columns), number(args, 1, 42), size(args, 2))
        .write();
    System.out.println("Wrote " + folder);
  }

  /// Organizations, efforts, flows and ties, from the argument at `index` on.
  static Size size(String[] args, int index) {
    int organizations = number(args, index, 10_000);
    return new Size(
        organizations,
        number(args, index + 1, 30_000),
        number(args, index + 2, 50_000),
        number(args, index + 3, organizations));
  }

  private static int number(String[] args, int index, int otherwise) {
    return args.length > index ? Integer.parseInt(args[index]) : otherwise;
  }

  void write() throws IOException {
    writePlaces();
    writeConcepts("issues", "issue", ISSUES);
    writeConcepts("services", "service", SERVICES);
    writeConcepts("populations", "population", POPULATIONS);
    writeOrganizations();
    writeCollaborations();
    writeSeats();
    writeEfforts();
    writeFlows();
    writeTies();
    writeNeeds();
  }

  private void writePlaces() throws IOException {
    try (var csv = file("places", "key", "name", "within", "population")) {
      csv.row("region", "Region", "", "");
      for (int d = 0; d < DISTRICTS; d++) {
        csv.row("district-" + d, "District " + d, "region", "");
        for (int a = 0; a < AREAS; a++) {
          csv.row(area(d, a), "Area " + d + "." + a, "district-" + d, "" + between(500, 9000));
        }
      }
    }
  }

  private void writeConcepts(String file, String prefix, int count) throws IOException {
    try (var csv = file(file, "key", "label", "broader")) {
      for (int i = 0; i < count; i++) {
        csv.row(prefix + "-" + i, prefix + " " + i, i < 6 ? "" : prefix + "-" + i % 6);
      }
    }
  }

  private int collaborations() {
    return organizations / 50;
  }

  private void writeOrganizations() throws IOException {
    try (var csv =
        file("organizations", "key", "name", "sectors", "places", "issues", "represents")) {
      for (int i = 0; i < organizations - collaborations(); i++) {
        csv.row(
            "org-" + i,
            word() + " " + word() + " " + i,
            SECTORS.get(random.nextInt(SECTORS.size())),
            area(),
            "issue-" + random.nextInt(ISSUES),
            random.nextInt(10) == 0 ? "population-" + random.nextInt(POPULATIONS) : "");
      }
    }
  }

  private void writeCollaborations() throws IOException {
    try (var csv =
        file(
            "collaborations",
            "key",
            "name",
            "places",
            "issues",
            "populations",
            "decisionRule",
            "backbone")) {
      for (int i = 0; i < collaborations(); i++) {
        csv.row(
            "collaboration-" + i,
            "Collaboration " + i,
            "district-" + random.nextInt(DISTRICTS),
            "issue-" + random.nextInt(ISSUES),
            "population-" + random.nextInt(POPULATIONS),
            "MAJORITY",
            organization());
      }
    }
  }

  private void writeSeats() throws IOException {
    try (var csv = file("seats", "key", "collaboration", "member", "role", "votes")) {
      int seat = 0;
      for (int i = 0; i < collaborations(); i++) {
        for (int s = between(5, 16); s > 0; s--) {
          csv.row(
              "seat-" + seat++,
              "collaboration-" + i,
              organization(),
              ROLES.get(random.nextInt(ROLES.size())),
              "" + between(1, 10));
        }
      }
    }
  }

  private void writeEfforts() throws IOException {
    try (var csv =
        file(
            "efforts",
            "key",
            "name",
            "description",
            "status",
            "runBy",
            "issues",
            "services",
            "populations",
            "places",
            "capacity",
            "reached",
            "openToPartners")) {
      for (int i = 0; i < efforts; i++) {
        int capacity = between(20, 800);
        csv.row(
            "effort-" + i,
            word() + " " + word() + " " + i,
            word() + " " + word() + " for " + word(),
            random.nextInt(8) == 0 ? "CLOSED" : "IMPLEMENTATION",
            organization(),
            "issue-" + random.nextInt(ISSUES),
            "service-" + random.nextInt(SERVICES),
            "population-" + random.nextInt(POPULATIONS),
            random.nextInt(5) == 0 ? area() + ";" + area() : area(),
            random.nextInt(4) == 0 ? "" : "" + capacity,
            random.nextInt(4) == 0 ? "" : "" + random.nextInt(capacity + 1),
            List.of("", "true", "false").get(random.nextInt(3)));
      }
    }
  }

  private void writeFlows() throws IOException {
    try (var csv =
        file(
            "flows",
            "key",
            "kind",
            "from",
            "to",
            "amount",
            "currency",
            "basis",
            "title",
            "validFrom")) {
      for (int i = 0; i < flows; i++) {
        int one = tiered();
        int other = random.nextInt(organizations - collaborations());
        boolean isUphill = random.nextInt(100) < 3;
        int giver = isUphill ? Math.max(one, other) : Math.min(one, other);
        int receiver = isUphill ? Math.min(one, other) : Math.max(one, other);
        boolean toCollaboration = random.nextInt(40) == 0;
        csv.row(
            "flow-" + i,
            "MONEY",
            random.nextInt(20) == 0 ? "" : "org-" + giver,
            toCollaboration
                ? "collaboration-" + random.nextInt(collaborations())
                : "org-" + receiver,
            "" + between(1, 500) * 1000,
            "EUR",
            "DISBURSED",
            word() + " " + word(),
            LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)).toString());
      }
    }
  }

  private void writeTies() throws IOException {
    try (var csv = file("ties", "key", "kind", "from", "to", "impetus")) {
      for (int i = 0; i < ties; i++) {
        csv.row("tie-" + i, "COLLABORATES_WITH", organization(), organization(), "MUTUAL");
      }
    }
  }

  private void writeNeeds() throws IOException {
    try (var needs = file("needs", "key", "issue", "place", "people");
        var surveys = file("surveys", "key", "issue", "place", "checkedAt")) {
      for (int d = 0; d < DISTRICTS; d++) {
        for (int a = 0; a < AREAS; a++) {
          for (int i = 0; i < ISSUES; i++) {
            var id = "%d-%d-%d".formatted(d, a, i);
            needs.row("need-" + id, "issue-" + i, area(d, a), "" + between(0, 3000));
            if (random.nextInt(3) == 0) {
              surveys.row("survey-" + id, "issue-" + i, area(d, a), "2025-06-30");
            }
          }
        }
      }
    }
  }

  private Table file(String name, String... columns) throws IOException {
    return tables.open(name, columns);
  }

  private static Table csv(Path folder, String name, String... columns) throws IOException {
    var csv = CsvWriter.builder().build(folder.resolve(name + ".csv"));
    csv.writeRecord(columns);
    return new Table() {
      @Override
      public void row(String... values) {
        csv.writeRecord(values);
      }

      @Override
      public void close() throws IOException {
        csv.close();
      }
    };
  }

  /// One of 8,000 invented words.
  private String word() {
    return word(random.nextInt(8_000));
  }

  /// The same word for the same number, of three syllables.
  static String word(int number) {
    var text = new StringBuilder();
    for (int rest = number, i = 0; i < 3; i++, rest /= 20) {
      text.append(SYLLABLES.get(rest % 20));
    }
    return text.toString();
  }

  private String area() {
    return area(random.nextInt(DISTRICTS), random.nextInt(AREAS));
  }

  private static String area(int district, int area) {
    return "area-" + district + "-" + area;
  }

  private String organization() {
    return "org-" + random.nextInt(organizations - collaborations());
  }

  /// A giver: a funder twice as often as one that passes money on.
  private int tiered() {
    int all = organizations - collaborations();
    int funders = Math.max(1, all / 30);
    return random.nextInt(3) < 2 ? random.nextInt(funders) : random.nextInt(Math.max(1, all / 7));
  }

  private int between(int low, int high) {
    return random.nextInt(low, high);
  }
}
