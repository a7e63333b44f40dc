package org.weft.analytics.launchcheck;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;

/// Answers to the four strategic questions; null or blank is not answered.
public record StrategicAnswersInput(
    @Nullable String shouldWe,
    @Nullable String purposes,
    @Nullable String success,
    @Nullable String howPartnered) {

  static final StrategicAnswersInput NONE = new StrategicAnswersInput(null, null, null, null);

  private static final int LONGEST = 2000;

  /// One per question, in their order.
  ///
  /// @throws InvalidArgumentException if an answer is too long
  List<StrategicAnswer> answers() {
    return Arrays.stream(StrategicQuestion.values()).map(this::answer).toList();
  }

  private StrategicAnswer answer(StrategicQuestion question) {
    var text =
        switch (question) {
          case SHOULD_WE -> checked("shouldWe", shouldWe);
          case PURPOSES -> checked("purposes", purposes);
          case SUCCESS -> checked("success", success);
          case HOW_PARTNERED -> checked("howPartnered", howPartnered);
        };
    return new StrategicAnswer(question, question.sentence(), text != null, text);
  }

  private static @Nullable String checked(String field, @Nullable String text) {
    if (text != null && text.length() > LONGEST) {
      throw new InvalidArgumentException(
          "plan.strategy." + field,
          text.length() + " characters",
          "must have at most " + LONGEST + " characters");
    }
    return text == null || text.isBlank() ? null : text.strip();
  }
}
