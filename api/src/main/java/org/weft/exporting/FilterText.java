package org.weft.exporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Visibility;

/// A filter as parameters of an address, or options of the command line.
final class FilterText {

  private FilterText() {}

  /// Finds the text of a parameter; null where there is none.
  @FunctionalInterface
  interface Texts {
    @Nullable String find(String name);
  }

  /// @throws InvalidArgumentException if a text is no day, no evidence or no visibility
  static ExportFilter read(Texts texts) {
    Texts filled =
        name -> {
          var text = texts.find(name);
          return text == null || text.isBlank() ? null : text;
        };
    return new ExportFilter(
        day(filled.find("asOf")),
        word(EvidenceBasis.class, "evidence", filled.find("evidence")),
        filled.find("issue"),
        filled.find("place"),
        filled.find("sector"),
        word(Visibility.class, "visibility", filled.find("visibility")));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidArgumentException("asOf", text, "must be a day such as 2026-06-30");
    }
  }

  private static <E extends Enum<E>> @Nullable E word(
      Class<E> type, String argument, @Nullable String text) {
    if (text == null) {
      return null;
    }
    var words = EnumSet.allOf(type);
    return words.stream()
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidArgumentException(argument, text, "must be one of " + words));
  }

  /// To be put behind another parameter; empty for all of a landscape.
  static String parameters(ExportFilter filter) {
    return parameter("asOf", filter.asOf())
        + parameter("evidence", filter.evidence())
        + parameter("issue", filter.issue())
        + parameter("place", filter.place())
        + parameter("sector", filter.sector())
        + parameter("visibility", filter.visibility());
  }

  private static String parameter(String name, @Nullable Object value) {
    return value == null
        ? ""
        : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }
}
