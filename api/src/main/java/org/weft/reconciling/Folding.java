package org.weft.reconciling;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Texts of all scripts as lower-case words of Latin letters and digits.
final class Folding {

  private static final Transliterator TO_ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private Folding() {}

  /// `medecins sans frontieres` of `Médecins Sans Frontières`; `ev` of `e.V.`.
  static String fold(String text) {
    return String.join(" ", words(text));
  }

  static List<String> words(String text) {
    var plain = isAscii(text) ? text : TO_ASCII.transliterate(text);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (var i = 0; i < plain.length(); i++) {
      var c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == '&' || c == '+') {
        end(word, words);
        words.add("and");
      } else if (c != '.' && c != '\'' && c != '`') {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
