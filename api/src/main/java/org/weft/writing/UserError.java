package org.weft.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is wrong with an input, said to whoever stated it.
///
/// @param field path from the arguments of the mutation down, such as `input`, `validTo`
/// @param value what was stated, as text, cut when long; null when nothing was
/// @param message field and rule as one sentence
/// @param rule what would be right, as a clause: "must not be blank"
record UserError(
    UserErrorCode code, List<String> field, @Nullable String value, String message, String rule) {

  static UserError of(Problem problem) {
    return new UserError(
        problem.code(),
        path(problem),
        problem.value(),
        problem.field() + " " + problem.rule(),
        problem.rule());
  }

  private static List<String> path(Problem problem) {
    return switch (problem.code()) {
      case UNKNOWN_LANDSCAPE, CHANGED_SINCE -> List.of(problem.field());
      default -> {
        var path = new ArrayList<String>();
        path.add("input");
        path.addAll(List.of(problem.field().replace("]", "").split("[.\\[]")));
        yield List.copyOf(path);
      }
    };
  }
}
