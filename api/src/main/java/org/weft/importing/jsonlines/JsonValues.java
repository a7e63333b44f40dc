package org.weft.importing.jsonlines;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.weft.importing.facts.BadCellException;
import org.weft.landscape.input.IdentifierInput;
import tools.jackson.databind.JsonNode;

/// How each type of field is written in JSON.
final class JsonValues {

  /// A longer number fills the memory when it is written out.
  private static final int LONGEST_NUMBER = 40;

  private JsonValues() {}

  /// @param value not null
  /// @param type of a component of an input record
  static Object parse(JsonNode value, Type type) throws BadCellException {
    return switch (type) {
      case ParameterizedType list -> parseList(value, list.getActualTypeArguments()[0]);
      case Class<?> of when of == String.class -> text(value);
      case Class<?> of when of == IdentifierInput.class -> identifier(value);
      case Class<?> of when of == LocalDate.class -> date(value);
      case Class<?> of when of == Boolean.class -> truth(value);
      case Class<?> of when of == Integer.class -> integer(value);
      case Class<?> of when of == BigDecimal.class -> decimal(value);
      case Class<?> of when of == Double.class -> decimal(value).doubleValue();
      case Class<?> of when of.isEnum() -> word(value, of);
      default -> throw new AssertionError("no field is written as " + type);
    };
  }

  private static List<Object> parseList(JsonNode value, Type element) throws BadCellException {
    check(value.isArray(), "must be a list");
    var list = new ArrayList<Object>();
    for (var item : value) {
      list.add(parse(item, element));
    }
    return List.copyOf(list);
  }

  private static String text(JsonNode value) throws BadCellException {
    check(value.isString(), "must be a text");
    return value.stringValue();
  }

  private static IdentifierInput identifier(JsonNode value) throws BadCellException {
    var isGood = value.path("scheme").isString() && value.path("id").isString();
    check(isGood, "must be identifiers written {\"scheme\": \"…\", \"id\": \"…\"}");
    return new IdentifierInput(value.get("scheme").stringValue(), value.get("id").stringValue());
  }

  private static LocalDate date(JsonNode value) throws BadCellException {
    try {
      if (value.isString() && value.stringValue().length() == 10) {
        return LocalDate.parse(value.stringValue());
      }
    } catch (DateTimeException _) {
      // said below
    }
    throw new BadCellException("must be a date such as \"2024-03-31\"");
  }

  private static Boolean truth(JsonNode value) throws BadCellException {
    check(value.isBoolean(), "must be true or false");
    return value.booleanValue();
  }

  private static Integer integer(JsonNode value) throws BadCellException {
    check(value.isInt(), "must be a whole number such as 120");
    return value.intValue();
  }

  private static BigDecimal decimal(JsonNode value) throws BadCellException {
    check(value.isNumber(), "must be a number such as 1250.5");
    var number = value.decimalValue();
    var digits = Math.max(number.precision(), number.precision() - number.scale());
    check(digits <= LONGEST_NUMBER, "must be a number such as 1250.5");
    return number;
  }

  private static Object word(JsonNode value, Class<?> type) throws BadCellException {
    var words = Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).toList();
    for (var word : words) {
      if (value.isString() && word.name().equals(value.stringValue())) {
        return word;
      }
    }
    throw new BadCellException(
        words.stream().map(Enum::name).collect(Collectors.joining(", ", "must be one of ", "")));
  }

  private static void check(boolean holds, String rule) throws BadCellException {
    if (!holds) {
      throw new BadCellException(rule);
    }
  }
}
