package org.weft.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;
import org.weft.landscape.input.Draft;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Every importer reads the cases in its folder as they say.
///
/// A case is a folder `src/test/resources/importing/<format id>/<case>` with `input.*` or a folder
/// `input`, the drafts that come of it in `expected.json`, and its notices in `notices.json`. To
/// add one, make the folder with its input and run with `-Dgolden=write`; then read what was
/// written.
class ImporterCasesTest {

  private static final Path CASES = Path.of("src/test/resources/importing");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static final List<Importer> IMPORTERS = importers();

  /// Found on the class path as Spring finds them.
  private static List<Importer> importers() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Importer.class));
    return scanner.findCandidateComponents("org.weft.importing").stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .filter(type -> type.isAnnotationPresent(Component.class))
        .map(type -> (Importer) BeanUtils.instantiateClass(type))
        .toList();
  }

  static Stream<Path> cases() throws IOException {
    try (var formats = Files.list(CASES)) {
      var folders = new ArrayList<Path>();
      for (var format : formats.filter(Files::isDirectory).sorted().toList()) {
        try (var cases = Files.list(format)) {
          cases.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
      }
      return folders.stream();
    }
  }

  @Test
  void formatIdsAreUnique() {
    assertThat(IMPORTERS).extracting(Importer::formatId).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void everyImporterHasTheThreeCasesAndNoFolderIsWithoutImporter() throws IOException {
    for (var importer : IMPORTERS) {
      for (var name : List.of("minimal", "typical", "broken")) {
        assertThat(CASES.resolve(importer.formatId()).resolve(name))
            .as("Every importer has this case; see the comment of this class for how to add it")
            .isDirectory();
      }
    }
    assertThat(cases().map(folder -> CASES.relativize(folder).getName(0).toString()).distinct())
        .containsExactlyInAnyOrderElementsOf(IMPORTERS.stream().map(Importer::formatId).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCaseIsReadAsItSays(Path folder) throws IOException {
    var read = reader(DataSize.ofMegabytes(1)).read(input(folder), null);
    compare(folder.resolve("expected.json"), drafts(read.batch()));
    compare(folder.resolve("notices.json"), notices(read.batch()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void draftsThatAreTooManyToBeHeldComeBackFromTheirFileAsTheyWere(
      Path folder, @TempDir Path temporary) throws IOException {
    var room = new DraftStore.Room(1, 1_000_000, temporary);
    var limits = new ImportLimits(DataSize.ofMegabytes(1), 1000, Duration.ofMinutes(1), 0);
    var held = reader(DataSize.ofMegabytes(1)).read(input(folder), null).batch();
    try (var read = new InputReader(IMPORTERS, limits, room).read(input(folder), null)) {
      var back = new ArrayList<DraftedFact>();
      read.batch().drafts().read(back::add);
      assertThat(back).isEqualTo(held.facts());
      assertThat(read.isLarge()).isEqualTo(held.facts().size() > 1);
    }
    assertThat(temporary).isEmptyDirectory();
  }

  static InputReader reader(DataSize size) {
    return new InputReader(IMPORTERS, new ImportLimits(size, 1000, Duration.ofMinutes(1), 0), null);
  }

  private static Path input(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("input(\\..*)?"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Object> drafts(ImportBatch batch) {
    var shown = new ArrayList<Object>();
    var landscape = batch.landscape();
    if (landscape != null) {
      shown.add(Map.of("LANDSCAPE", stated(landscape.input(), landscape.stated())));
    }
    if (!batch.isRefused()) {
      batch.facts().forEach(fact -> shown.add(draft(fact.draft())));
    }
    return shown;
  }

  private static Map<String, Object> draft(Draft draft) {
    return Map.of(draft.input().entity().name(), stated((Record) draft.input(), draft.stated()));
  }

  /// What is stated, in the order of the components; texts of dates and numbers as JSON shows them.
  private static Map<String, Object> stated(Record input, java.util.Set<String> stated) {
    var shown = new LinkedHashMap<String, Object>();
    Arrays.stream(input.getClass().getRecordComponents())
        .filter(component -> stated.contains(component.getName()))
        .forEach(component -> shown.put(component.getName(), value(input, component)));
    assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(stated);
    return shown;
  }

  private static Object value(Record input, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(input);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Object> notices(ImportBatch batch) {
    return batch.notices().stream()
        .map(notice -> {
          var shown = new LinkedHashMap<String, Object>();
          shown.put("kind", notice.kind());
          shown.put("file", notice.file());
          shown.put("row", notice.row());
          shown.put("path", notice.path());
          shown.put("field", notice.field());
          shown.put("value", notice.value());
          shown.put("rule", notice.rule());
          shown.values().removeIf(value -> value == null);
          return (Object) shown;
        })
        .toList();
  }

  private static void compare(Path golden, Object actual) throws IOException {
    var text = JSON.writeValueAsString(actual) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      if ("true".equals(System.getenv("CI"))) {
        fail("-Dgolden=write makes any answer right; it does not run under CI");
      }
      Files.writeString(golden, text);
    } else if (!Files.exists(golden)) {
      fail(
          golden
              + " is missing. Make it, or run with -Dgolden=write and read it. Actual:\n"
              + text);
    } else {
      assertThat(text)
          .as("differs from %s; if the new one is right, run with -Dgolden=write", golden)
          .isEqualTo(Files.readString(golden, UTF_8));
    }
  }
}
