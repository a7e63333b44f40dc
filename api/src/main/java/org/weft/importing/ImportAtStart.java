package org.weft.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.weft.graphdb.DatabaseFailures;
import org.weft.landscape.InvalidArgumentException;

/// Imports what the command line names, then lets the server serve: `--import=PATH
/// [--landscape=SLUG] [--format=ID] [--import-only]`.
///
/// `--import` may come several times. The landscape is made when there is none; without
/// `--landscape` the input must name it. With `--import-only` the server ends afterwards, with exit
/// code 0 when everything was imported or there already, else 1.
@Component
class ImportAtStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ImportAtStart.class);

  private final ImportService imports;
  private final ApplicationContext context;

  ImportAtStart(ImportService imports, ApplicationContext context) {
    this.imports = imports;
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!arguments.containsOption("import")) {
      return;
    }
    var isGood = importAll(arguments);
    if (arguments.containsOption("import-only")) {
      System.exit(SpringApplication.exit(context, () -> isGood ? 0 : 1));
    }
  }

  /// @return whether everything was imported or there already
  boolean importAll(ApplicationArguments arguments) {
    var paths = values(arguments, "import");
    if (paths.isEmpty()) {
      LOG.error("--import: must name a file, folder or zip archive, as in --import=grants.json");
    }
    var isGood = !paths.isEmpty();
    for (var path : paths) {
      isGood &= importOne(path, one(arguments, "landscape"), one(arguments, "format"));
    }
    return isGood;
  }

  private boolean importOne(String path, @Nullable String landscape, @Nullable String format) {
    try {
      var request = new ImportRequest(Path.of(path), landscape, format, true, "the command line");
      var start = System.nanoTime();
      var result = imports.run(request);
      var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
      var report = ImportReport.of(path, result) + "\n  in %.1f s".formatted(seconds);
      if (result.status() == ImportStatus.REJECTED) {
        LOG.error(report);
        return false;
      }
      LOG.info(report);
      return true;
    } catch (InvalidArgumentException e) {
      LOG.error("{} was not imported: --{} {}", path, e.argument(), e.rule());
    } catch (IOException e) {
      LOG.error("{} was not imported: it cannot be read ({})", path, e.toString());
    } catch (RuntimeException e) {
      if (DatabaseFailures.isTooLarge(e)) {
        LOG.error(
            "{} was not imported and nothing was written: it is larger than the database can take in"
                + " one transaction; give the database more memory with --weft.database.heap",
            path);
      } else if (DatabaseFailures.isUnavailable(e)) {
        LOG.error(
            "{} was not imported, unless at the last moment: the database was lost on the way ({});"
                + " import it again",
            path,
            e.getMessage());
      } else {
        throw e;
      }
    }
    return false;
  }

  private static List<String> values(ApplicationArguments arguments, String option) {
    var values = arguments.getOptionValues(option);
    return values == null ? List.of() : values.stream().filter(v -> !v.isBlank()).toList();
  }

  private static @Nullable String one(ApplicationArguments arguments, String option) {
    var values = values(arguments, option);
    return values.isEmpty() ? null : values.getLast();
  }
}
