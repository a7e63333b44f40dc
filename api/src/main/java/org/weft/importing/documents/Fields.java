package org.weft.importing.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads fields as publishers fill them: numbers as texts, one object where a list belongs.
public final class Fields {

  private Fields() {}

  /// The text or number of a field, without space around it; null when absent, null, blank or
  /// anything else.
  public static @Nullable String text(JsonNode object, String field) {
    var value = object.get(field);
    if (value == null || !(value.isString() || value.isNumber())) {
      return null;
    }
    var text = value.isString() ? value.stringValue() : value.decimalValue().toString();
    return text.isBlank() ? null : text.strip();
  }

  /// The objects of a field that holds a list of them, or one alone; empty when absent.
  public static List<JsonNode> objects(JsonNode object, String field) {
    var value = object.get(field);
    if (value == null) {
      return List.of();
    }
    return value.isObject()
        ? List.of(value)
        : StreamSupport.stream(value.spliterator(), false).filter(JsonNode::isObject).toList();
  }

  /// A number of at most 18 digits before the point and 6 after it, without zeros at its end; null
  /// when it is none.
  public static @Nullable BigDecimal decimal(JsonNode value) {
    BigDecimal number;
    if (value.isNumber()) {
      number = value.decimalValue();
    } else if (value.isString() && value.stringValue().strip().matches("-?\\d{1,18}(\\.\\d+)?")) {
      number = new BigDecimal(value.stringValue().strip());
    } else {
      return null;
    }
    if (number.precision() - number.scale() > 18 || number.scale() > 100) {
      return null;
    }
    var plain = number.stripTrailingZeros();
    return plain.scale() > 6 ? null : plain.setScale(Math.max(plain.scale(), 0));
  }
}
