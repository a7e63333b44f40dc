package org.weft.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.Standing;

/// One line of a sketch: plain words, `keyword value` pairs, and `@MARKS` for evidence and
/// visibility.
///
/// @param indent how far it is indented, in characters
record SketchLine(int indent, List<String> words, Map<String, String> values, Set<String> marks) {

  private static final Set<String> KEYWORDS =
      Set.of(
          "as",
          "area",
          "in",
          "on",
          "for",
          "delivers",
          "by",
          "reached",
          "capacity",
          "status",
          "type",
          "represents",
          "partOf",
          "votes",
          "voice",
          "behalf",
          "appointedBy",
          "person",
          "quota",
          "sectorQuota",
          "backbone",
          "form",
          "rule",
          "stage",
          "proposedBy",
          "since",
          "until",
          "at",
          "effort",
          "depth",
          "impetus",
          "impetusBy",
          "claimedBy",
          "confirmedBy",
          "share",
          "criticality",
          "substitutability",
          "resource",
          "shares",
          "asked",
          "requires",
          "requiredBy",
          "requiredAt",
          "open",
          "from",
          "reserves",
          "spend",
          "finance",
          "roles",
          "sectors",
          "kinds",
          "voices");

  static SketchLine parse(String text) {
    var words = new ArrayList<String>();
    var values = new HashMap<String, String>();
    var marks = new HashSet<String>();
    var tokens = List.of(text.strip().split("\\s+"));
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.startsWith("@")) {
        marks.add(token.substring(1));
      } else if (KEYWORDS.contains(token)) {
        if (++i == tokens.size()) {
          throw new IllegalArgumentException("'" + text.strip() + "': " + token + " needs a value");
        }
        values.put(token, tokens.get(i));
      } else {
        words.add(token);
      }
    }
    return new SketchLine(text.length() - text.stripLeading().length(), words, values, marks);
  }

  String word(int position) {
    return words.get(position);
  }

  boolean has(String word) {
    return words.contains(word);
  }

  @Nullable String value(String keyword) {
    return values.get(keyword);
  }

  /// The values after a keyword, separated by commas; none when it is absent.
  List<String> list(String keyword) {
    var value = values.get(keyword);
    return value == null ? List.of() : List.of(value.split(","));
  }

  @Nullable Integer number(String keyword) {
    var value = values.get(keyword);
    return value == null ? null : Integer.valueOf(value);
  }

  @Nullable Double decimal(String keyword) {
    var value = values.get(keyword);
    return value == null ? null : Double.valueOf(value);
  }

  /// The constants after a keyword, in the order of their enum.
  <E extends Enum<E>> List<E> codes(String keyword, Class<E> type) {
    return list(keyword).stream().map(code -> Enum.valueOf(type, code)).sorted().toList();
  }

  @Nullable Boolean truth(String keyword) {
    var value = values.get(keyword);
    return value == null ? null : value.equals("yes");
  }

  <E extends Enum<E>> @Nullable E code(String keyword, Class<E> type) {
    var value = values.get(keyword);
    return value == null ? null : Enum.valueOf(type, value);
  }

  /// The first word that is a constant of this type.
  <E extends Enum<E>> @Nullable E codeAmongWords(Class<E> type) {
    for (var constant : type.getEnumConstants()) {
      if (words.contains(constant.name())) {
        return constant;
      }
    }
    return null;
  }

  Standing standing() {
    return new Standing(
        day(values.containsKey("at") ? "at" : "since"),
        day("until"),
        marked(EvidenceBasis.class, EvidenceBasis.EVIDENCED),
        marked(Visibility.class, Visibility.PUBLIC),
        1);
  }

  @Nullable LocalDate day(String keyword) {
    var value = values.get(keyword);
    return value == null ? null : LocalDate.parse(value);
  }

  private <E extends Enum<E>> E marked(Class<E> type, E otherwise) {
    for (var constant : type.getEnumConstants()) {
      if (marks.contains(constant.name())) {
        return constant;
      }
    }
    return otherwise;
  }
}
