package org.weft.importing.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.weft.landscape.input.IdentifierInput;

/// How each type of column is written in a cell.
public final class Cells {

  private static final int LONGEST_NUMBER = 40;
  private static final String ESCAPED = "\\;:";

  private Cells() {}

  /// @param text not blank, without space around it
  /// @param type of a component of an input record
  public static Object parse(String text, Type type) throws BadCellException {
    return switch (type) {
      case ParameterizedType list -> parseList(text, list.getActualTypeArguments()[0]);
      case Class<?> of when of == String.class -> text;
      case Class<?> of when of == IdentifierInput.class -> parseIdentifier(text);
      case Class<?> of when of == LocalDate.class -> parseDate(text);
      case Class<?> of when of == Boolean.class -> parseBoolean(text);
      case Class<?> of when of == Integer.class -> parseInteger(text);
      case Class<?> of when of == BigDecimal.class -> parseDecimal(text);
      case Class<?> of when of == Double.class -> parseDecimal(text).doubleValue();
      case Class<?> of when of.isEnum() -> parseEnum(text, of);
      default -> throw new AssertionError("no cell is written as " + type);
    };
  }

  /// As [#parse] of a list, of items that are apart already.
  ///
  /// @param type of a list
  public static List<Object> parseItems(List<String> texts, Type type) throws BadCellException {
    var items = new ArrayList<Object>();
    for (var text : texts) {
      items.add(parse(text, ((ParameterizedType) type).getActualTypeArguments()[0]));
    }
    return List.copyOf(items);
  }

  // An item may hold the separators when a backslash stands before them.
  private static List<Object> parseList(String text, Type element) throws BadCellException {
    var list = new ArrayList<Object>();
    for (var rest = text; !rest.isEmpty(); ) {
      var end = find(';', rest);
      var item = rest.substring(0, end).strip();
      if (!item.isEmpty()) {
        list.add(element == String.class ? unescaped(item) : parse(item, element));
      }
      rest = rest.substring(Math.min(end + 1, rest.length()));
    }
    return List.copyOf(list);
  }

  /// Where a separator stands that has no backslash before it; the length when there is none.
  private static int find(char separator, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        i++;
      } else if (text.charAt(i) == separator) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
  }

  private static String unescaped(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(text.charAt(isEscape(text, i) ? ++i : i));
    }
    return plain.toString();
  }

  private static IdentifierInput parseIdentifier(String text) throws BadCellException {
    var colon = find(':', text);
    if (colon < 1 || colon >= text.length() - 1) {
      throw new BadCellException("must be identifiers written scheme:id, separated by ;");
    }
    return new IdentifierInput(
        unescaped(text.substring(0, colon).strip()), unescaped(text.substring(colon + 1).strip()));
  }

  private static LocalDate parseDate(String text) throws BadCellException {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException _) {
      // said below
    }
    throw new BadCellException("must be a date such as 2024-03-31");
  }

  private static Boolean parseBoolean(String text) throws BadCellException {
    return switch (text) {
      case "true", "TRUE" -> true; // spreadsheets write capitals
      case "false", "FALSE" -> false;
      default -> throw new BadCellException("must be true or false");
    };
  }

  private static Integer parseInteger(String text) throws BadCellException {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException _) {
      throw new BadCellException("must be a whole number such as 120");
    }
  }

  // A short number only: the value of 1E999999999 would fill the memory when it is written out.
  private static BigDecimal parseDecimal(String text) throws BadCellException {
    if (text.length() > LONGEST_NUMBER || !text.matches("[+-]?\\d+(\\.\\d+)?")) {
      throw new BadCellException("must be a number such as 1250.50");
    }
    return new BigDecimal(text);
  }

  private static Object parseEnum(String text, Class<?> type) throws BadCellException {
    var values = Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).toList();
    for (var value : values) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    throw new BadCellException(
        values.stream().map(Enum::name).collect(Collectors.joining(", ", "must be one of ", "")));
  }
}
