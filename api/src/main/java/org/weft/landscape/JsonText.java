package org.weft.landscape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON text read into maps, lists, `String`, `Double`, `Boolean` and null: enough for a
/// geometry, so that the kernel needs no library. A backslash in a string stands for the next
/// character.
final class JsonText {

  private static final int DEEPEST = 16;
  private static final String NUMBER = "+-.eE0123456789";

  private final String text;
  private int at;
  private int depth;

  JsonText(String text) {
    this.text = text;
  }

  /// @throws IllegalArgumentException if it is not one JSON value
  @Nullable Object read() {
    var value = value();
    if (peek() != 0) {
      throw wrong();
    }
    return value;
  }

  private @Nullable Object value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object() {
    var members = new HashMap<String, @Nullable Object>();
    open();
    while (peek() != '}') {
      var name = string();
      take(':');
      members.put(name, value());
      separator('}');
    }
    close();
    return members;
  }

  private List<@Nullable Object> array() {
    var items = new ArrayList<@Nullable Object>();
    open();
    while (peek() != ']') {
      items.add(value());
      separator(']');
    }
    close();
    return items;
  }

  private void open() {
    at++;
    if (++depth > DEEPEST) {
      throw wrong();
    }
  }

  private void close() {
    at++;
    depth--;
  }

  private void separator(char end) {
    if (peek() != end) {
      take(',');
      if (peek() == end) {
        throw wrong();
      }
    }
  }

  private String string() {
    take('"');
    var read = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 1 : 0;
      if (at < text.length()) {
        read.append(text.charAt(at++));
      }
    }
    take('"');
    return read.toString();
  }

  private Double number() {
    int from = at;
    while (at < text.length() && NUMBER.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Double.valueOf(text.substring(from, at));
    } catch (NumberFormatException e) {
      throw wrong();
    }
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong();
    }
    at += word.length();
    return value;
  }

  private void take(char expected) {
    if (peek() != expected) {
      throw wrong();
    }
    at++;
  }

  /// The next character that is no blank, `0` at the end.
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("must be JSON; it is not from character " + at + " on");
  }
}
