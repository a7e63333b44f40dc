package org.weft.importing.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;

/// Texts in several languages, of which one is taken: that in the default language of the activity,
/// else the English one, else the first.
///
/// @param language the default one, as `xml:lang` writes it
record Narratives(String language) {

  /// All but a single blank or the end of a line.
  static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\s&&[^\\n ]]+ *| {2,}");

  private record Text(String language, String text) {}

  /// @return null when there is no text
  @Nullable String of(XmlElement element) {
    return of(List.of(element));
  }

  /// Elements that say the same in several languages. In version 2 each text is a `narrative`; in
  /// version 1 the element itself has a language and a text.
  ///
  /// @return null when there is no text
  @Nullable String of(List<XmlElement> elements) {
    var texts = new ArrayList<Text>();
    for (var element : elements) {
      var own = language(element, language);
      add(texts, own, element.text());
      element.children("narrative").forEach(each -> add(texts, language(each, own), each.text()));
    }
    var chosen = in(texts, language);
    if (chosen == null) {
      chosen = in(texts, "en");
    }
    return chosen != null ? chosen : texts.isEmpty() ? null : texts.getFirst().text();
  }

  private static String language(XmlElement element, String otherwise) {
    var stated = element.attribute(XmlElement.XML + "lang");
    return stated == null ? otherwise : stated;
  }

  private static void add(List<Text> texts, String language, String text) {
    if (!text.isBlank()) {
      var single = Blanks.areSingle(text) ? text : SPACE.matcher(text).replaceAll(" ");
      texts.add(new Text(primary(language), single));
    }
  }

  private static @Nullable String in(List<Text> texts, String language) {
    var wanted = primary(language);
    return texts.stream()
        .filter(text -> text.language().equals(wanted))
        .map(Text::text)
        .findFirst()
        .orElse(null);
  }

  /// `en` of `en-GB`.
  private static String primary(String language) {
    var plain = language.toLowerCase(Locale.ROOT).replace('_', '-');
    return plain.contains("-") ? plain.substring(0, plain.indexOf('-')) : plain;
  }
}
