package org.weft.exporting.weftcsv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.weft.exporting.Attribution;
import org.weft.exporting.ExportSource;

/// What a person should know before using an export: of what, of which day, on whose word, and
/// under which licence.
final class About {

  private About() {}

  static void write(ExportSource source, OutputStream out) throws IOException {
    write(
        out,
        """
        # %s

        %s It is written as Weft CSV; an empty cell is unknown.

        Each fact names its source:

        """
            .formatted(
                Attribution.oneLine(source.landscape().name()), Attribution.summary(source)));
    Attribution.sources(source, one -> write(out, "- " + Attribution.line(one) + "\n"));
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
