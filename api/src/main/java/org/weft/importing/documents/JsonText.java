package org.weft.importing.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON. Numbers keep all their digits; a field that comes twice makes the text malformed.
public final class JsonText {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private JsonText() {}

  /// Whether a file is a text that begins as a JSON object or list does.
  public static boolean isJson(InputFile file) throws IOException {
    if (file.content() != InputFile.Content.TEXT) {
      return false;
    }
    try (var text = file.openText()) {
      var first = text.read();
      while (Character.isWhitespace(first)) {
        first = text.read();
      }
      return first == '{' || first == '[';
    }
  }

  /// To be read token by token, with [JsonParser#readValueAsTree] for what is small. Malformed text
  /// is a [JacksonException], which becomes a refusal of the input.
  public static JsonParser open(InputFile file) throws IOException {
    return JSON.createParser(file.openText());
  }

  /// A whole document, for formats whose documents are small.
  public static JsonNode read(InputFile file) throws IOException {
    try (var text = file.openText()) {
      return JSON.readTree(text);
    }
  }

  /// JSON Lines: one object a line. A line that is none costs itself.
  ///
  /// @param taken gets the place and the object
  public static void readLines(
      InputFile file, ImportBatch batch, BiConsumer<Origin, JsonNode> taken) throws IOException {
    try (var lines = new BufferedReader(file.openText())) {
      var number = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var origin = Origin.row(file.name(), ++number);
        if (line.isBlank()) {
          continue;
        }
        var object = parse(line, origin, batch);
        if (object != null) {
          taken.accept(origin, object);
        }
      }
    }
  }

  private static @Nullable JsonNode parse(String line, Origin origin, ImportBatch batch) {
    try {
      var value = JSON.readTree(line);
      if (value.isObject()) {
        return value;
      }
    } catch (JacksonException _) {
      // said below
    }
    batch.reject(origin, null, line, "must be a JSON object, complete and well formed");
    return null;
  }
}
