package org.weft.recording;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.Words;

/// A launch check as one HTML page: everything in it, no scripts, nothing from elsewhere. It shows
/// a full answer, so its figures are those of the API; names are escaped by the template engine.
@Component
class ReportPage {

  /// Digits after the point that people see; the page has the whole number beside it.
  private static final int DIGITS = 4;

  /// Fields whose codes are said in words that begin a line.
  private static final Set<String> HEADING_CODES =
      Set.of("verdict", "level", "move", "kind", "role", "resourceKind");

  /// Fields whose codes are said in words within a line.
  private static final Set<String> CODES = Set.of("status", "parts");

  private final Template template =
      Mustache.compiler()
          .escapeHTML(true)
          .emptyStringIsFalse(true)
          .defaultValue("")
          .withLoader(ReportPage::template)
          .compile(template("launch-check"));

  private static Reader template(String name) {
    var file =
        Objects.requireNonNull(
            ReportPage.class.getResourceAsStream("/reports/" + name + ".mustache"), name);
    return new InputStreamReader(file, StandardCharsets.UTF_8);
  }

  /// @param about what stands above the answer, by the names of the template
  /// @param check the full answer
  String of(Map<String, @Nullable Object> about, Map<String, @Nullable Object> check) {
    var shown = new LinkedHashMap<>(about);
    shown.computeIfPresent("evidence", (field, code) -> Words.of(code.toString()));
    shown.put("check", printable(check));
    shown.put("missing", missing(check));
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    Figures.in(check).forEach((path, figure) -> rows.add(row(path, figure.fields())));
    shown.put("figures", rows);
    return template.execute(shown);
  }

  /// The same with a `text` for each thing, its name in whatever field it has it, and each number
  /// of a figure as people read it.
  private static @Nullable Object printable(@Nullable Object node) {
    return switch (node) {
      case Map<?, ?> object -> {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        object.forEach(
            (name, value) -> shown.put(name.toString(), printable(name.toString(), value)));
        if (object.containsKey("key")) {
          shown.put("text", name(object));
        }
        if (object.containsKey("unit")) {
          shown.put("unitShown", unit(object));
        }
        if (object.get("foundBy") instanceof List<?> ways) {
          shown.put("suggested", suggested(ways));
        }
        if (Figures.isFigure(object)) {
          shown.put("shown", shown(object.get("value")));
          shown.put("unknownShown", shown(object.get("unknownShare")));
        }
        yield shown;
      }
      case List<?> list -> {
        var shown = new ArrayList<@Nullable Object>();
        list.forEach(element -> shown.add(printable(element)));
        yield shown;
      }
      case null, default -> node;
    };
  }

  private static @Nullable Object printable(String field, @Nullable Object value) {
    if (HEADING_CODES.contains(field) && value instanceof String code) {
      return Words.capitalized(code);
    }
    return CODES.contains(field) ? inWords(value) : printable(value);
  }

  private static @Nullable Object inWords(@Nullable Object codes) {
    return switch (codes) {
      case String code -> Words.of(code);
      case List<?> list -> list.stream().map(ReportPage::inWords).toList();
      case null, default -> codes;
    };
  }

  /// What suggests an effort, where nothing else tells of it; null otherwise.
  private static @Nullable String suggested(List<?> ways) {
    return ways.isEmpty() || ways.contains("SHARED_CODES")
        ? null
        : ways.stream()
            .map(way -> "SUGGESTED_BY_TEXT".equals(way) ? "its words" : "its meaning")
            .collect(Collectors.joining(" and "));
  }

  private static String unit(Map<?, ?> definition) {
    return "1".equals(definition.get("unit"))
        ? "plain number"
        : String.valueOf(definition.get("unit"));
  }

  private static String name(Map<?, ?> thing) {
    for (var field : List.of("name", "label", "title")) {
      for (var name : List.of(field, thing.get("__typename") + "_" + field)) {
        if (thing.get(name) instanceof String text && !text.isBlank()) {
          return text;
        }
      }
    }
    return String.valueOf(thing.get("key"));
  }

  private static @Nullable String shown(@Nullable Object value) {
    if (!(value instanceof Number number)) {
      return null;
    }
    var rounded = BigDecimal.valueOf(number.doubleValue()).setScale(DIGITS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static Map<String, @Nullable Object> row(
      String path, Map<String, @Nullable Object> figure) {
    var definition = figure.get("definition") instanceof Map<?, ?> map ? map : Map.of();
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("path", path);
    row.put("definitionName", definition.get("name"));
    row.put("unit", unit(definition));
    row.put("value", figure.get("value"));
    row.put("shown", shown(figure.get("value")));
    row.put("notEvaluable", figure.get("notEvaluable"));
    row.put("unknown", shown(figure.get("unknownShare")));
    row.put("facts", figure.get("factsUsedCount"));
    row.put("leftOut", leftOut(figure.get("excluded")));
    return row;
  }

  private static String leftOut(@Nullable Object excluded) {
    return excluded instanceof List<?> list
        ? list.stream()
            .map(one -> (Map<?, ?>) one)
            .map(one -> one.get("factCount") + " " + inWords(one.get("reason")))
            .collect(Collectors.joining(", "))
        : "";
  }

  /// Seats that are not filled, each with a word for what it is.
  private static List<Map<String, @Nullable Object>> missing(Map<String, @Nullable Object> check) {
    var missing = new ArrayList<Map<String, @Nullable Object>>();
    if (check.get("whoIsMissing") instanceof Map<?, ?> room
        && room.get("requiredSeats") instanceof List<?> seats) {
      for (var seat : seats) {
        if (seat instanceof Map<?, ?> known
            && !"FILLED".equals(known.get("status"))
            && printable(seat) instanceof Map<?, ?> shown) {
          var row = Recorded.fieldsOf(shown);
          row.put("seat", seat(shown));
          missing.add(row);
        }
      }
    }
    return missing;
  }

  private static Object seat(Map<?, ?> seat) {
    for (var what : List.of("role", "resourceKind")) {
      if (seat.get(what) instanceof String word) {
        return word;
      }
    }
    for (var whom : List.of("sector", "population")) {
      if (seat.get(whom) instanceof Map<?, ?> thing && thing.get("text") instanceof String text) {
        return text;
      }
    }
    if (seat.get("bridges") instanceof List<?> ends && !ends.isEmpty()) {
      return ends.stream()
          .map(end -> String.valueOf(((Map<?, ?>) end).get("text")))
          .collect(Collectors.joining(" to ", "Somebody with ties from ", ""));
    }
    return String.valueOf(seat.get("kind"));
  }
}
