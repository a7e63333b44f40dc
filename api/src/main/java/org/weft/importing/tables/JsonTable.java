package org.weft.importing.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.weft.importing.BadInputException;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A JSON list of rows. Rows that are lists are taken as they are; of rows that are objects the
/// names of all their fields come first, as a header. The list may be the value of a field of an
/// object, as in an answer of an API: the first list there is.
final class JsonTable implements Tables {

  private static final String RULE = "must be a JSON list of rows, each a list or an object";

  private final JsonParser json;
  private final Table table;

  private JsonTable(JsonParser json, Table table) {
    this.json = json;
    this.table = table;
  }

  static JsonTable open(InputFile file) throws IOException {
    var columns = columns(file);
    var json = JsonText.open(file);
    enterList(json, file);
    return new JsonTable(json, new Table(file.name(), new Rows(file, json, columns), false));
  }

  /// The fields of all rows in the order in which they come first; null when rows are lists.
  private static @Nullable List<String> columns(InputFile file) throws IOException {
    var names = new LinkedHashSet<String>();
    try (var json = JsonText.open(file)) {
      enterList(json, file);
      for (var token = json.nextToken(); token == JsonToken.START_OBJECT; ) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
          names.add(json.currentName());
          json.nextToken();
          json.skipChildren();
        }
        token = json.nextToken();
      }
    }
    return names.isEmpty() ? null : List.copyOf(names);
  }

  private static void enterList(JsonParser json, InputFile file) {
    var token = json.nextToken();
    if (token == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
          return;
        }
        json.skipChildren();
      }
    }
    if (token != JsonToken.START_ARRAY) {
      throw new BadInputException(Origin.file(file.name()), null, RULE);
    }
  }

  @Override
  public List<Table> all() {
    return List.of(table);
  }

  @Override
  public void close() {
    json.close();
  }

  private static final class Rows implements Iterator<Row> {

    private final InputFile file;
    private final JsonParser json;
    private final @Nullable List<String> columns;
    private boolean isHeaderDue;
    private @Nullable JsonToken ahead;
    private int count;

    Rows(InputFile file, JsonParser json, @Nullable List<String> columns) {
      this.file = file;
      this.json = json;
      this.columns = columns;
      this.isHeaderDue = columns != null;
    }

    @Override
    public boolean hasNext() {
      if (!isHeaderDue && ahead == null) {
        ahead = json.nextToken();
      }
      return isHeaderDue || (ahead != null && ahead != JsonToken.END_ARRAY);
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (isHeaderDue && columns != null) {
        isHeaderDue = false;
        return new Row(Origin.file(file.name()), columns);
      }
      var origin = Origin.path(file.name(), "[" + count++ + "]");
      var token = ahead;
      ahead = null;
      if (token == JsonToken.START_ARRAY && columns == null) {
        return new Row(origin, cells());
      }
      if (token == JsonToken.START_OBJECT && columns != null) {
        return new Row(origin, fields(columns));
      }
      throw new BadInputException(origin, String.valueOf(token), RULE);
    }

    private List<String> cells() {
      var cells = new ArrayList<String>();
      for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
        cells.add(text(token));
      }
      return Collections.unmodifiableList(cells);
    }

    private List<String> fields(List<String> columns) {
      var cells = new String[columns.size()];
      Arrays.fill(cells, "");
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        int column = columns.indexOf(json.currentName());
        cells[column] = text(json.nextToken());
      }
      return List.of(cells);
    }

    /// Of a list the texts in it, separated by `|`.
    private String text(JsonToken token) {
      if (token == JsonToken.START_ARRAY) {
        return String.join("|", cells());
      }
      if (token == JsonToken.START_OBJECT || token == JsonToken.VALUE_NULL) {
        json.skipChildren();
        return "";
      }
      return json.getString().strip();
    }
  }
}
