package org.weft.writing;

import org.jspecify.annotations.Nullable;
import org.weft.validation.Violation;

/// Something that is wrong with one draft of a batch.
///
/// @param draft index of the draft in the batch, from 0; -1 when the whole batch is meant
/// @param field path of the field, such as `identifiers[0].scheme`
/// @param value what was stated, as text, cut when long; null when nothing was
/// @param rule what would be right, as a clause: "must not be blank"
public record Problem(
    int draft, UserErrorCode code, String field, @Nullable String value, String rule) {

  static Problem of(int draft, Violation broken) {
    return new Problem(draft, UserErrorCode.INVALID, broken.field(), broken.value(), broken.rule());
  }

  static Problem of(
      int draft, UserErrorCode code, String field, @Nullable String value, String rule) {
    return new Problem(draft, code, field, value == null ? null : Violation.shown(value), rule);
  }
}
