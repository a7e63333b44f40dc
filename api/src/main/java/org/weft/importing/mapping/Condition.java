package org.weft.importing.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A test of what an expression gives: holds when one of the texts is among `is`, or matches. With
/// `empty` it holds when there is none.
///
/// @param isNegated whether it holds when that does not
record Condition(
    Expression of, List<String> is, @Nullable Regex matches, boolean empty, boolean isNegated) {

  boolean holds(List<String> texts) {
    var found =
        empty
            ? texts.isEmpty()
            : matches == null
                ? texts.stream().anyMatch(is::contains)
                : texts.stream().anyMatch(matches::find);
    return found != isNegated;
  }
}
