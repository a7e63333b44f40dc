package org.weft.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.weft.importing.InputHead.TableHead;
import org.weft.importing.documents.XmlText;
import org.weft.importing.tables.Row;
import org.weft.importing.tables.Tables;

/// Reads the beginning of an input. What is malformed there has no tables; whoever reads the input
/// will say so.
final class InputHeads {

  private static final int CHARACTERS = 1 << 16;
  private static final int ROWS = 30;

  private InputHeads() {}

  static InputHead of(ImportInput input) throws IOException {
    var tables = new ArrayList<TableHead>();
    var first = "";
    for (var file : input.files()) {
      var text = file.content() == InputFile.Content.TEXT ? text(file) : "";
      if (file == input.files().getFirst()) {
        first = text;
      }
      if (!InputHead.isJson(text) && !InputHead.isXml(text)) {
        tables.addAll(tables(file));
      }
    }
    return new InputHead(
        input.files().stream().map(InputFile::name).toList(),
        first,
        InputHead.isXml(first) ? XmlText.rootElement(first) : null,
        List.copyOf(tables));
  }

  private static String text(InputFile file) throws IOException {
    var head = new char[CHARACTERS];
    var length = 0;
    try (var text = file.openText()) {
      for (int read = 0; read >= 0 && length < head.length; length += Math.max(read, 0)) {
        read = text.read(head, length, head.length - length);
      }
    }
    return new String(head, 0, length);
  }

  private static List<TableHead> tables(InputFile file) throws IOException {
    var heads = new ArrayList<TableHead>();
    try (var tables = Tables.open(file)) {
      for (var table : tables.all()) {
        var rows = new ArrayList<List<String>>();
        for (var all = table.rows(); rows.size() < ROWS && all.hasNext(); ) {
          Row row = all.next();
          rows.add(row.cells());
        }
        heads.add(new TableHead(table.name(), rows));
      }
    } catch (BadInputException _) {
      return List.of();
    }
    return heads;
  }
}
