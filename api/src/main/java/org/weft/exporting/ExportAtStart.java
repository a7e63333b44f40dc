package org.weft.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Visibility;

/// Exports what the command line names, then lets the server serve: `--export=PATH --landscape=SLUG
/// --format=ID [--asOf=DAY] [--evidence=BASIS] [--issue=KEY] [--place=KEY] [--sector=KEY]
/// [--visibility=WORD] [--export-only]`.
///
/// All visibilities are exported unless one is named: who starts the server holds its database. The
/// file is there when it is complete, and takes the place of an older one. With `--export-only` the
/// server ends afterwards, with exit code 0 when the file was written, else 1.
@Component
class ExportAtStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ExportAtStart.class);

  private final ExportService exports;
  private final ApplicationContext context;

  ExportAtStart(ExportService exports, ApplicationContext context) {
    this.exports = exports;
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!arguments.containsOption("export")) {
      return;
    }
    var isGood = export(arguments);
    if (arguments.containsOption("export-only")) {
      System.exit(SpringApplication.exit(context, () -> isGood ? 0 : 1));
    }
  }

  /// @return whether the file was written
  boolean export(ApplicationArguments arguments) {
    try {
      if (arguments.containsOption("import")) {
        throw new InvalidArgumentException(
            "export", null, "must come without --import: both have a --format");
      }
      var path = Path.of(one(arguments, "export", "must name a file, as in --export=town.zip"));
      var exporter = exports.exporter(find(arguments, "format"));
      var slug = one(arguments, "landscape", "must be the slug of a landscape");
      var filter = FilterText.read(name -> find(arguments, name));
      write(path.toAbsolutePath(), exporter, exports.source(slug, Visibility.STEWARDS, filter));
      LOG.info("{} was exported to {} as {}", slug, path, exporter.title());
      return true;
    } catch (InvalidArgumentException e) {
      LOG.error("Nothing was exported: --{} {}", e.argument(), e.rule());
    } catch (IOException e) {
      LOG.error("Nothing was exported: {}", e.toString());
    }
    return false;
  }

  private void write(Path path, Exporter exporter, ExportSource source) throws IOException {
    var unfinished = Files.createTempFile(path.getParent(), path.getFileName() + ".", ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        exports.write(exporter, source, out);
      }
      Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static String one(ApplicationArguments arguments, String option, String rule) {
    var value = find(arguments, option);
    if (value == null) {
      throw new InvalidArgumentException(option, null, rule);
    }
    return value;
  }

  private static @Nullable String find(ApplicationArguments arguments, String option) {
    var values = arguments.getOptionValues(option);
    return values == null || values.isEmpty() || values.getLast().isBlank()
        ? null
        : values.getLast();
  }
}
