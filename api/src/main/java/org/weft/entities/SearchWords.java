package org.weft.entities;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person types, as a query for Lucene: each word as it is, as the beginning of a word, and
/// with one wrong letter. Only letters and digits pass, so nothing of Lucene's syntax does.
final class SearchWords {

  static final int LONGEST = 500;

  private static final int MOST_WORDS = 16;
  private static final int SHORTEST_FUZZY = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private SearchWords() {}

  /// @return empty when there is no word in it; at most the first 16 words count
  static String query(String typed) {
    return words(typed).stream().map(SearchWords::anyForm).collect(Collectors.joining(" OR "));
  }

  private static List<String> words(String typed) {
    return WORD.matcher(typed.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  /// A whole word counts four times as much as a beginning, a beginning twice as much as a guess:
  /// our choice, so that the order is what a reader expects.
  private static String anyForm(String word) {
    var exactOrBeginning = word + "^4 OR " + word + "*^2";
    boolean isFuzzy = word.codePointCount(0, word.length()) >= SHORTEST_FUZZY;
    return "(" + exactOrBeginning + (isFuzzy ? " OR " + word + "~1" : "") + ")";
  }
}
