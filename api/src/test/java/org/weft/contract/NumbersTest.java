package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import graphql.language.AbstractDescribedNode;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No number without a meaning: each numeric field of the SDL is part of a figure, names its
/// metric, or is what somebody stated; and metrics are used, all of them, and no others.
class NumbersTest {

  private static final Path SCHEMA = Path.of("../graph-schema/graphql");
  private static final Path METRICS = Path.of("../graph-schema/metrics");
  private static final Path MAIN = Path.of("src/main/java");

  private static final Set<String> NUMBERS = Set.of("Int", "Float", "Decimal", "Share");

  /// What a figure is made of: the contract itself.
  private static final Set<String> FIGURE = Set.of("Figure", "MetricDefinition", "Exclusion");

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern METRIC = Pattern.compile("[a-z]+[A-Za-z]*\\.[a-z][A-Za-z]*");

  @Test
  void everyNumberSaysWhatItIs() throws IOException {
    assertThat(problems(schema(), ranges().keySet()))
        .as(
            "give it as a `Figure`; or add @metric(id: …) with a row in graph-schema/metrics; or, if"
                + " nobody computed it, @stated. Its description says 'Range:' and, but for shares"
                + " and versions, 'Unit:'")
        .isEmpty();
  }

  @Test
  void aNumberWithoutAMeaningIsFound() {
    var schema =
        """
        interface Entity { key: String! }
        type Thing implements Entity {
          key: String!
          "Stated in the input. Range: 0 or more."
          capacity: Int
          "Stated nowhere. Range: 0 or more."
          power: Int
        }
        input ThingInput { capacity: Int }
        type Answer {
          "Known. Range: 0 or more."
          known: [Int!]! @metric(id: "a.known")
          "Unknown. Range: 0 or more."
          unknown: Int @metric(id: "a.unknown")
          "No range."
          bare: Float @stated
          "Nothing. Range: 0 to 1."
          nothing: Share!
          "Words."
          words: String
        }
        type AnswerConnection {
          "All. Unit: answers. Range: 0 or more."
          totalCount: Int!
        }
        """;
    assertThat(problems(List.of(schema), Set.of("a.known")))
        .containsExactly("Answer.bare", "Answer.nothing", "Answer.unknown", "Thing.power");
  }

  private static List<String> problems(List<String> files, Set<String> metrics) {
    var definitions =
        files.stream().flatMap(file -> Parser.parse(file).getDefinitions().stream()).toList();
    var stated = new HashSet<String>();
    for (var definition : definitions) {
      if (definition instanceof InputObjectTypeDefinition input) {
        input
            .getInputValueDefinitions()
            .forEach(
                field -> stated.add(input.getName().replaceFirst("Input$", ".") + field.getName()));
      }
    }
    var problems = new TreeSet<String>();
    for (var definition : definitions) {
      if (definition instanceof ImplementingTypeDefinition<?> type
          && !FIGURE.contains(((NamedNode<?>) type).getName())) {
        for (var field : type.getFieldDefinitions()) {
          if (NUMBERS.contains(typeName(field.getType()))
              && !isMeant((ImplementingTypeDefinition<?>) type, field, stated, metrics)) {
            problems.add(((NamedNode<?>) type).getName() + '.' + field.getName());
          }
        }
      }
    }
    return List.copyOf(problems);
  }

  private static boolean isMeant(
      ImplementingTypeDefinition<?> type,
      FieldDefinition field,
      Set<String> stated,
      Set<String> metrics) {
    var owner = ((NamedNode<?>) type).getName();
    var name = field.getName();
    boolean isVersion =
        name.toLowerCase(java.util.Locale.ROOT).endsWith("version") || name.equals("touchedIn");
    boolean isPaging = owner.endsWith("Connection") && name.equals("totalCount");
    boolean isAttribute =
        type instanceof InterfaceTypeDefinition || stated.contains(owner + '.' + name);
    var metric = field.getDirectives("metric");
    boolean isMetric =
        metric.size() == 1
            && metric.getFirst().getArgument("id").getValue() instanceof StringValue id
            && metrics.contains(id.getValue());
    return describes(field, "Range:")
        && (isVersion || isPaging || isAttribute || isMetric || field.hasDirective("stated"));
  }

  private static boolean describes(AbstractDescribedNode<?> field, String word) {
    return field.getDescription() != null && field.getDescription().getContent().contains(word);
  }

  private static String typeName(Type<?> type) {
    TypeName name = TypeInfo.typeInfo(type).getTypeName();
    return name.getName();
  }

  @Test
  void everyMetricIsUsed() throws IOException {
    var texts = texts();
    assertThat(ranges().keySet())
        .allSatisfy(id ->
            assertThat(isUsed(id, texts))
                .as("%s is a row of graph-schema/metrics that no code and no field uses", id)
                .isTrue());
  }

  /// Whole, or put together of several texts, such as `power.money` and `Hhi`; the first one names
  /// the question.
  private static boolean isUsed(String id, Set<String> texts) {
    return texts.contains(id)
        || IntStream.range(id.indexOf('.') + 1, id.length())
            .anyMatch(
                cut -> texts.contains(id.substring(0, cut)) && isMadeOf(id.substring(cut), texts));
  }

  private static boolean isMadeOf(String word, Set<String> texts) {
    return texts.contains(word)
        || IntStream.range(1, word.length())
            .anyMatch(cut ->
                texts.contains(word.substring(0, cut)) && isMadeOf(word.substring(cut), texts));
  }

  @Test
  void everyMetricThatCodeNamesHasARow() throws IOException {
    var ids = ranges().keySet();
    var questions = ids.stream().map(NumbersTest::question).collect(Collectors.toSet());
    var named =
        texts().stream()
            .filter(text -> METRIC.matcher(text).matches() && questions.contains(question(text)))
            .filter(text -> ids.stream().noneMatch(id -> id.startsWith(text)))
            .toList();
    assertThat(named).as("add a row that defines it to graph-schema/metrics").isEmpty();
  }

  private static String question(String id) {
    return id.substring(0, id.indexOf('.'));
  }

  @Test
  void everyRangeCanBeRead() throws IOException {
    assertThat(ranges())
        .allSatisfy((id, range) ->
            assertThat(MetricRange.of(range))
                .as("%s: start its range with 'LEAST to MOST' or 'LEAST or more'", id)
                .isPresent());
  }

  /// Each range by the id of its metric.
  static TreeMap<String, String> ranges() throws IOException {
    var ranges = new TreeMap<String, String>();
    for (var file : files(METRICS, ".csv")) {
      try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
        reader.forEach(row -> ranges.put(row.getField("id"), row.getField("range")));
      }
    }
    return ranges;
  }

  private static List<String> schema() throws IOException {
    var texts = new ArrayList<String>();
    for (var file : files(SCHEMA, ".graphqls")) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /// Every text that stands in quotes in code or SDL.
  private static Set<String> texts() throws IOException {
    var texts = new HashSet<String>();
    for (var file :
        Stream.concat(files(MAIN, ".java").stream(), files(SCHEMA, ".graphqls").stream())
            .toList()) {
      TEXT.matcher(Files.readString(file)).results().forEach(found -> texts.add(found.group(1)));
    }
    return texts;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }
}
