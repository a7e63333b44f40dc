package org.weft.exporting;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.SourceInput;

/// What every file says of itself: of which landscape and day it is, on whose word, and under which
/// licences.
public final class Attribution {

  private Attribution() {}

  /// Takes sources one by one.
  @FunctionalInterface
  public interface Sink {
    void take(SourceInput source) throws IOException;
  }

  /// Two sentences: what was exported when, and how licences hold.
  public static String summary(ExportSource source) {
    var landscape = source.landscape();
    var filter = source.filter();
    return "Landscape %s at version %d%s, exported on %s from Weft. The licence of a source goes with what it told."
        .formatted(
            landscape.slug(),
            landscape.version(),
            filter.isNone() ? "" : ", only " + filter.text(),
            source.day());
  }

  /// The summary, then each source in a line: for formats that hold one text.
  public static String text(ExportSource source) throws IOException {
    var text = new StringBuilder(summary(source));
    sources(source, one -> text.append("\n").append(line(one)));
    return text.toString();
  }

  public static void sources(ExportSource source, Sink sink) throws IOException {
    source.facts(
        EntityKind.SOURCE,
        fact -> {
          if (fact instanceof SourceInput one) {
            sink.take(one);
          }
        });
  }

  /// A source in one line, its licence last.
  public static String line(SourceInput source) {
    return oneLine(source.key())
        + ": "
        + Stream.of(
                source.title(),
                source.publisher(),
                source.url(),
                source.retrievedAt() == null ? null : "read on " + source.retrievedAt(),
                "licence: " + Objects.requireNonNullElse(source.licence(), "unknown"))
            .filter(Objects::nonNull)
            .map(Attribution::oneLine)
            .collect(Collectors.joining("; "));
  }

  /// Without line breaks.
  public static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
