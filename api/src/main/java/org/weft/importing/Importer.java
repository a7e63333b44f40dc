package org.weft.importing;

import java.io.IOException;

/// One file format that can be brought into a landscape. An importer turns files into drafts and
/// problems into notices; it writes nothing and knows neither database nor GraphQL.
///
/// It is found by being a Spring component; this contract has no Spring type.
public interface Importer {

  /// Short name in lower case and hyphens, unique among importers, such as `weft-csv`.
  String formatId();

  /// What a person calls the format.
  String title();

  /// Which files and which version of the format are read, as one sentence.
  String reads();

  /// What of the format is kept, as one sentence.
  String keeps();

  /// What of the format is dropped, as one sentence.
  String drops();

  /// Whether the input looks like this format. May be wrong: {@link #read} has the last word.
  boolean recognizes(InputHead head);

  /// Whether it takes much that others know better, which are then asked first.
  default boolean isGeneral() {
    return false;
  }

  /// Reads everything that can be read. A problem of one row costs that row; a problem that makes
  /// the whole input doubtful is a {@link ImportBatch#refuse refusal}, after which nothing is
  /// written. Texts are known to be UTF-8 without NUL; they may still be anything else.
  ///
  /// @throws IOException if the files cannot be read at all
  void read(ImportInput input, ImportBatch batch) throws IOException;
}
