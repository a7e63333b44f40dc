package org.weft.importing.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a field gets: where its texts come from, and the rules that clean them, in the order of the
/// components.
///
/// @param empty texts that count as nothing
/// @param separator null where a text is one
/// @param lookup texts instead of others; empty where there is none
/// @param lookupName what it is called; null where there is none
/// @param otherwise instead of a text that the lookup does not have; null where that is a problem
/// @param dateFormats of which the first that fits counts; empty where dates are like 2024-03-31
/// @param number null where numbers are like 1250.50, or there is none
/// @param fallback where there is nothing; null for nothing
record Expression(
    Origins from,
    List<String> empty,
    List<Replacement> replace,
    @Nullable String separator,
    Map<String, String> lookup,
    @Nullable String lookupName,
    @Nullable String otherwise,
    List<String> dateFormats,
    @Nullable NumberFormat number,
    @Nullable CountryForm country,
    boolean isSlug,
    @Nullable String fallback) {

  /// Where texts come from.
  sealed interface Origins {}

  record OfColumn(String column) implements Origins {}

  record Constant(String text) implements Origins {}

  /// One of the `values` of the table.
  record OfValue(String name) implements Origins {}

  /// The one that `for` is about.
  record OfItem() implements Origins {}

  /// One after the other; nothing where one of them is nothing.
  record Joined(List<Expression> parts, String with) implements Origins {}

  /// The first that is something.
  record First(List<Expression> parts) implements Origins {}

  record Replacement(Regex regex, String with) {}

  record NumberFormat(String decimal, String thousands) {}

  /// What a country becomes.
  enum CountryForm {
    /// Its alpha-2 code of ISO 3166-1.
    CODE,
    /// Its English name.
    NAME
  }

  /// One that cleans nothing.
  static Expression plain(Origins from) {
    return new Expression(
        from, List.of(), List.of(), null, Map.of(), null, null, List.of(), null, null, false, null);
  }
}
