package org.weft.analytics.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What is left of a name or an address when all is taken away that people write differently. Two
/// that fold to one may still be two.
final class FoldedText {

  /// Marks that Latin, Greek and Cyrillic letters carry; those of other scripts tell words apart.
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");

  private static final Pattern DOTS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L}|\\s|$)|['’]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern BEFORE_HOST = Pattern.compile("^[a-z][a-z0-9+.-]*://(www\\.)?");
  private static final Pattern AFTER_PATH = Pattern.compile("[/]*([?#].*)?$");

  /// Forms of law at the end of a name. Our choice: common ones of Europe and the Americas.
  private static final Set<String> FORMS =
      Set.of(
          ("inc incorporated corp corporation co company ltd limited llc llp lp plc cic cio"
                  + " gmbh ggmbh ag ev eg kg ohg gbr ug se sa sarl sas srl spa scrl asbl aisbl vzw"
                  + " bv nv ab oy oyj aps asa sl sac ltda cv pty pte pvt kft zrt sro doo")
              .split(" "));

  private FoldedText() {}

  /// A name in lower case without accents, punctuation, a leading article and forms of law at its
  /// end; empty when it has no letter or digit.
  static String name(String name) {
    var plain = lower(DOTS.matcher(name).replaceAll("")).replace("&", " and ");
    var words = new ArrayList<>(Arrays.asList(NO_WORD.split(plain)));
    words.removeIf(String::isEmpty);
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    while (words.size() > 1 && FORMS.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  /// An address in lower case without its protocol, `www`, query and last slash.
  static String website(String address) {
    var bare = BEFORE_HOST.matcher(address.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return AFTER_PATH.matcher(bare).replaceFirst("");
  }

  /// Upper case first, so that `ß` and `SS` are one.
  private static String lower(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var bare = ACCENTS.matcher(apart).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
