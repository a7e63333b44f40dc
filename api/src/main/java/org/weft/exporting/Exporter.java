package org.weft.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.weft.landscape.EntityKind;

/// One file format that a landscape can go out in. An exporter turns facts into bytes; it knows
/// neither database nor GraphQL.
///
/// It is found by being a Spring component; this contract has no Spring type.
public interface Exporter {

  /// Short name in lower case and hyphens, unique among exporters, such as `weft-csv`.
  String formatId();

  /// What a person calls the format.
  String title();

  /// Its media type, such as `application/zip`.
  String mediaType();

  /// How the name of its file ends, without a dot, such as `zip`.
  String fileEnding();

  /// What is written, in which version of the format, as one sentence.
  String writes();

  /// What of a landscape the file does not hold: one sentence each.
  List<String> loses();

  /// The id of the importer that makes the same facts of the file; empty when none does.
  Optional<String> importFormat();

  /// How often it goes through the facts of a kind, for those who watch; never counts what a file
  /// says of its sources.
  default int passes(EntityKind kind) {
    return 1;
  }

  /// Writes all of it, and leaves the stream open. The same landscape gives the same bytes on the
  /// same day, but for the moment that a workbook names.
  ///
  /// @throws IOException if the stream does not take it
  void write(ExportSource source, OutputStream out) throws IOException;
}
