package org.weft.exporting.weftcsv;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weft.exporting.ExportSource;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.SourceInput;

/// What a person should know before using an export: of what, of which day, on whose word, and
/// under which licence.
final class About {

  private About() {}

  static String text(ExportSource source) throws IOException {
    var landscape = source.landscape();
    var text =
        new StringBuilder(
            """
            # %s

            Landscape `%s` at version %d, exported on %s from Weft as Weft CSV. An empty cell is unknown.

            Each fact names its source. The licence of a source goes with what it told:

            """
                .formatted(
                    line(landscape.name()), landscape.slug(), landscape.version(), source.day()));
    source.facts(
        EntityKind.SOURCE,
        fact -> {
          if (fact instanceof SourceInput one) {
            text.append("- `")
                .append(line(one.key()))
                .append("`: ")
                .append(about(one))
                .append('\n');
          }
        });
    return text.toString();
  }

  private static String about(SourceInput source) {
    return Stream.of(
            source.title(),
            source.publisher(),
            source.url(),
            source.retrievedAt() == null ? null : "read on " + source.retrievedAt(),
            "licence: " + Objects.requireNonNullElse(source.licence(), "unknown"))
        .filter(Objects::nonNull)
        .map(About::line)
        .collect(Collectors.joining("; "));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
