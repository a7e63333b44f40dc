package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is wrong with an input, said to whoever stated it.
///
/// @param field path from the arguments of the mutation down, such as `input`, `validTo`
/// @param value what was stated, as text, cut when long; null when nothing was
/// @param message field and rule as one sentence
/// @param rule what would be right, as a clause: "must not be blank"
public record UserError(
    UserErrorCode code, List<String> field, @Nullable String value, String message, String rule) {

  /// @param field path from the arguments down, such as `input.identifiers[0].scheme`
  public static UserError of(
      UserErrorCode code, String field, @Nullable String value, String rule) {
    var path = List.of(field.replace("]", "").split("[.\\[]"));
    return new UserError(code, path, value, field + " " + rule, rule);
  }

  static UserError of(Problem problem) {
    var isArgument =
        problem.code() == UserErrorCode.UNKNOWN_LANDSCAPE
            || problem.code() == UserErrorCode.CHANGED_SINCE;
    return of(
        problem.code(),
        isArgument ? problem.field() : "input." + problem.field(),
        problem.value(),
        problem.rule());
  }
}
