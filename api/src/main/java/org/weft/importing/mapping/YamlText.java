package org.weft.importing.mapping;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.BadInputException;
import org.weft.importing.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads YAML of at most 256,000 characters and 20 levels, every value as the text that is written.
/// Aliases and a field that comes twice are malformed.
final class YamlText {

  static final int LONGEST = 256_000;
  private static final int DEEPEST = 20;
  private static final YAMLMapper YAML = new YAMLMapper();

  private final String file;
  private final JsonParser yaml;

  private YamlText(String file, JsonParser yaml) {
    this.file = file;
    this.yaml = yaml;
  }

  /// @throws BadInputException if the text is malformed
  static Node read(String file, Reader text) throws IOException {
    var characters = new char[LONGEST + 1];
    var length = 0;
    for (int read = 0; read >= 0 && length < characters.length; length += Math.max(read, 0)) {
      read = text.read(characters, length, characters.length - length);
    }
    if (length > LONGEST) {
      throw bad(file, 1, null, "must have at most " + LONGEST + " characters");
    }
    try (var yaml = YAML.createParser(new String(characters, 0, length))) {
      if (yaml.nextToken() == null) {
        throw bad(file, 1, null, "must be YAML with fields, not empty");
      }
      var node = new YamlText(file, yaml).node("", 0);
      if (yaml.nextToken() != null) {
        throw bad(file, node.line(), null, "must be one document");
      }
      return node;
    } catch (JacksonException e) {
      var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw bad(file, line, e.getOriginalMessage(), "must be YAML, complete and well formed");
    }
  }

  private Node node(String path, int depth) {
    int line = Math.max(1, yaml.currentTokenLocation().getLineNr());
    if (depth > DEEPEST) {
      throw bad(file, line, path, "must have at most " + DEEPEST + " levels");
    }
    if (yaml instanceof YAMLParser aliases && aliases.isCurrentAlias()) {
      throw bad(file, line, path, "must be written out, not be an alias");
    }
    return switch (yaml.currentToken()) {
      case START_OBJECT -> fields(line, path, depth);
      case START_ARRAY -> items(line, path, depth);
      case VALUE_NULL -> new Node.Text(line, path, "");
      default -> new Node.Text(line, path, yaml.getString());
    };
  }

  private Node fields(int line, String path, int depth) {
    var fields = new LinkedHashMap<String, Node>();
    while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = yaml.currentName();
      int at = yaml.currentTokenLocation().getLineNr();
      yaml.nextToken();
      var value = node(path.isEmpty() ? name : path + "." + name, depth + 1);
      if (fields.put(name, value) != null) {
        throw bad(file, at, value.path(), "must be written once");
      }
    }
    return new Node.Fields(line, path, fields);
  }

  private Node items(int line, String path, int depth) {
    var items = new ArrayList<Node>();
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(path + "[" + items.size() + "]", depth + 1));
    }
    return new Node.Items(line, path, items);
  }

  private static BadInputException bad(String file, int line, @Nullable String value, String rule) {
    return new BadInputException(Origin.row(file, line), value, rule);
  }
}
