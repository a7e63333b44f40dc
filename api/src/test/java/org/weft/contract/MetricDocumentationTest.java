package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// No number without a meaning: every metric has all its columns, every figure in the schema states
/// its range, and every algorithm names its source.
class MetricDocumentationTest {

  private static final List<String> COLUMNS =
      List.of("id", "version", "name", "definition", "range", "unit", "reading", "source");
  private static final Path ALGORITHMS = Path.of("src/main/java/org/weft/algorithms");

  private static Stream<Resource> resources(String pattern) throws IOException {
    return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern));
  }

  static Stream<Resource> metricFiles() throws IOException {
    return resources("classpath*:metrics/*.csv");
  }

  @ParameterizedTest
  @MethodSource("metricFiles")
  void everyMetricSaysWhatItMeans(Resource file) throws IOException {
    try (var reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      for (var row : reader) {
        assertThat(row.getHeader()).as("columns of " + file.getFilename()).isEqualTo(COLUMNS);
        assertThat(row.getFields())
            .as(
                "%s, line %d: fill in every column",
                file.getFilename(), row.getStartingLineNumber())
            .noneMatch(String::isBlank);
        assertThat(row.getField("id"))
            .as("a metric is named <question>.<camelCase>")
            .matches("[a-z]+[A-Za-z]*\\.[a-z][A-Za-z]*");
      }
    }
  }

  @Test
  void noMetricIsDefinedTwice() throws IOException {
    var ids = new ArrayList<String>();
    for (var file : metricFiles().toList()) {
      try (var reader =
          CsvReader.builder()
              .ofNamedCsvRecord(
                  new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
        reader.forEach(row -> ids.add(row.getField("id")));
      }
    }
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  static Stream<FieldDefinition> figures() throws IOException {
    var fields = new ArrayList<FieldDefinition>();
    for (var file : resources("classpath*:graphql/**/*.graphqls").toList()) {
      var text = file.getContentAsString(StandardCharsets.UTF_8);
      for (var type : Parser.parse(text).getDefinitionsOfType(ObjectTypeDefinition.class)) {
        fields.addAll(type.getFieldDefinitions());
      }
      for (var type :
          Parser.parse(text).getDefinitionsOfType(ObjectTypeExtensionDefinition.class)) {
        fields.addAll(type.getFieldDefinitions());
      }
    }
    return fields.stream().filter(field -> isFigure(field));
  }

  private static boolean isFigure(FieldDefinition field) {
    TypeName type = TypeInfo.typeInfo(field.getType()).getTypeName();
    return type.getName().equals("Figure");
  }

  @Test
  void everyFigureInTheSchemaStatesItsRange() throws IOException {
    assertThat(figures())
        .isNotEmpty()
        .allSatisfy(field ->
            assertThat(field.getDescription().getContent())
                .as("description of " + field.getName() + ": end it with 'Range: …'")
                .contains("Range:"));
  }

  @Test
  void everyAlgorithmHasItsFiveHeadings() throws IOException {
    try (var files = Files.list(ALGORITHMS)) {
      assertThat(files.filter(file -> contains(file, "- **Definition**")))
          .hasSizeGreaterThan(10)
          .allSatisfy(file ->
              assertThat(Files.readString(file))
                  .as(file.getFileName() + ": see the headings of a metric in CONTRIBUTING.md")
                  .contains("**Range**", "**Reading**", "**Cost**", "**Source**"));
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
