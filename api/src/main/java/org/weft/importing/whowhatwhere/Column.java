package org.weft.importing.whowhatwhere;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weft.importing.tables.Row;

/// A column that has a hashtag.
record Column(int index, Tag tag) {

  private static final Set<String> CODE = Set.of("code", "id", "pcode", "iso2", "iso3");
  private static final String SEPARATORS = "[|;]";
  private static final Set<String> ACRONYM = Set.of("acronym", "abbr", "abbreviation", "short");
  private static final Set<String> LANGUAGES =
      Set.of("ar", "es", "fr", "pt", "ru", "uk", "zh", "dari", "i_ar", "i_es", "i_fr", "i_ru");

  /// A vocabulary (`+v_`) says whose codes they are, or whose names.
  boolean isCode() {
    return tag.hasAny(CODE)
        || (!tag.has("name") && tag.attributes().stream().anyMatch(a -> a.startsWith("v_")));
  }

  /// Whether a cell holds several, and the tag does not say that it may.
  boolean isUnsaidList(Row row) {
    return !tag.has("list") && texts(row).size() > 1;
  }

  boolean isAcronym() {
    return tag.hasAny(ACRONYM);
  }

  boolean isType() {
    return tag.has("type");
  }

  boolean isAddress() {
    return tag.has("url");
  }

  /// Whether it names the thing itself.
  boolean isName() {
    return !isCode() && !isAcronym() && !isType() && !isAddress();
  }

  boolean isTranslation() {
    return tag.hasAny(LANGUAGES);
  }

  /// Null where the cell is empty.
  @Nullable String text(Row row) {
    var text = row.cell(index).replaceAll("[\\s\\p{Z}]+", " ").strip();
    return text.isEmpty() ? null : text;
  }

  /// The texts of a cell, which is a list where its tag says so, or where `;` or `|` is in it.
  List<String> texts(Row row) {
    var text = text(row);
    if (text == null) {
      return List.of();
    }
    return Arrays.stream(text.split(SEPARATORS))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// Of columns that say the same in several languages those without a language, if there are any.
  static List<Column> inOneLanguage(List<Column> columns, Predicate<Column> wanted) {
    var all = columns.stream().filter(wanted).toList();
    var plain = all.stream().filter(column -> !column.isTranslation()).toList();
    return plain.isEmpty() ? all : plain;
  }
}
