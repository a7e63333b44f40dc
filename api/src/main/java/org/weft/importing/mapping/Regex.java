package org.weft.importing.mapping;

import java.util.regex.Pattern;
import org.weft.importing.BadInputException;
import org.weft.importing.Origin;

/// A regular expression of a mapping. It may look at a text only so often: what needs more, such as
/// `(a|a)*b`, would need ever so long, and is a fault of the mapping.
///
/// @param at where it stands in the mapping
record Regex(Pattern pattern, Origin at) {

  /// Looks at characters. Our choice: expressions that people write need a few for each character.
  private static final int STEPS = 10_000;

  private static final int STEPS_PER_CHARACTER = 200;
  private static final int SHOWN = 100;

  /// @throws BadInputException if it looks at too many characters
  String replaceAll(String text, String with) {
    try {
      return pattern.matcher(new Watched(text)).replaceAll(with);
    } catch (TooManyStepsException | StackOverflowError _) {
      throw tooSlow(text);
    }
  }

  /// @throws BadInputException if it looks at too many characters
  boolean find(String text) {
    try {
      return pattern.matcher(new Watched(text)).find();
    } catch (TooManyStepsException | StackOverflowError _) {
      throw tooSlow(text);
    }
  }

  private BadInputException tooSlow(String text) {
    return new BadInputException(
        at,
        pattern.pattern(),
        "must be a regular expression that decides soon; it does not for `%s`"
            .formatted(text.substring(0, Math.min(text.length(), SHOWN))));
  }

  private static final class TooManyStepsException extends RuntimeException {
    TooManyStepsException() {
      super(null, null, false, false);
    }
  }

  /// A text that counts how often it is looked at.
  private static final class Watched implements CharSequence {

    private final String text;
    private long left;

    Watched(String text) {
      this.text = text;
      this.left = STEPS + (long) STEPS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new TooManyStepsException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
