package org.weft.importing.tables;

import java.io.IOException;
import java.util.List;
import org.weft.importing.BadInputException;
import org.weft.importing.InputFile;
import org.weft.importing.documents.JsonText;

/// The tables of one file: one of a text, one per visible sheet of a workbook.
public interface Tables extends AutoCloseable {

  /// @throws BadInputException if the file is malformed; also while rows are read
  /// @throws IOException if it cannot be read
  static Tables open(InputFile file) throws IOException {
    return switch (file.content()) {
      case TEXT -> DelimitedText.open(file);
      case WORKBOOK -> Workbook.open(file);
    };
  }

  /// As [#open]; a text that begins as JSON is a list of rows.
  ///
  /// @throws BadInputException if the file is malformed; also while rows are read
  /// @throws IOException if it cannot be read
  static Tables openWithJson(InputFile file) throws IOException {
    return JsonText.isJson(file) ? JsonTable.open(file) : open(file);
  }

  /// In the order of the file. One is to be read before the next.
  List<Table> all();

  @Override
  void close() throws IOException;
}
