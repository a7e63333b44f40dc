package org.weft.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Brings the invented district of `seed-data/demo` into a database that holds no landscape yet,
/// unless `weft.demo` is false.
@Component
@Order(0)
class DemoLandscape implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoLandscape.class);

  /// What its import and its source are called after.
  private static final String NAME = "demo";

  private static final String FILES = "classpath*:seed-data/demo/*.csv";

  private final ImportService imports;
  private final DemoQueries queries;
  private final boolean isWanted;

  DemoLandscape(
      ImportService imports, DemoQueries queries, @Value("${weft.demo:true}") boolean isWanted) {
    this.imports = imports;
    this.queries = queries;
    this.isWanted = isWanted;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (isWanted && !queries.holdsAnyLandscape()) {
      var temporary = Files.createTempDirectory("weft");
      try {
        var folder = Files.createDirectory(temporary.resolve(NAME));
        copyTo(folder);
        var request = new ImportRequest(folder, null, "weft-csv", true, "the first start");
        LOG.info(ImportReport.of("the demo landscape", imports.run(request)));
      } finally {
        FileSystemUtils.deleteRecursively(temporary);
      }
    }
  }

  /// The files may be in a jar; an importer reads a folder.
  private static void copyTo(Path folder) throws IOException {
    for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
      try (var content = file.getInputStream()) {
        Files.copy(content, folder.resolve(Objects.requireNonNull(file.getFilename())));
      }
    }
  }
}
