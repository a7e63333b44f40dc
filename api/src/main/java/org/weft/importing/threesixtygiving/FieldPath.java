package org.weft.importing.threesixtygiving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where in an object the cells of a column belong.
///
/// @param steps never empty; the last one is the field of the cell
/// @param isNumber whether the field holds a number
record FieldPath(List<Step> steps, boolean isNumber) {

  /// @param index of the object in the list that the field holds; 0 where none is said
  record Step(String field, int index) {}

  /// Text of a cell that is a number as JSON writes it.
  private static final String NUMBER = "-?\\d{1,18}(\\.\\d{1,18})?";

  static final class Builder {

    private final List<Step> steps = new ArrayList<>();

    void then(String field) {
      steps.add(new Step(field, 0));
    }

    /// @return false when there is no field before the number
    boolean at(int index) {
      if (steps.isEmpty()) {
        return false;
      }
      steps.add(new Step(steps.removeLast().field(), index));
      return true;
    }

    FieldPath to(boolean isNumber) {
      return new FieldPath(List.copyOf(steps), isNumber);
    }
  }

  /// The first field.
  String first() {
    return steps.getFirst().field();
  }

  /// Puts a cell where it belongs. Objects that the path leads through stand in lists, one by one.
  void put(ObjectNode root, String text) {
    var object = root;
    for (var step : steps.subList(0, steps.size() - 1)) {
      object = enter(object, step);
    }
    var field = steps.getLast().field();
    if (isNumber && text.matches(NUMBER)) {
      object.put(field, new BigDecimal(text));
    } else {
      object.put(field, text);
    }
  }

  private static ObjectNode enter(ObjectNode object, Step step) {
    var list =
        object.get(step.field()) instanceof ArrayNode known ? known : object.putArray(step.field());
    while (list.size() <= step.index()) {
      list.add(JsonNodeFactory.instance.objectNode());
    }
    return (ObjectNode) list.get(step.index());
  }
}
