package org.weft.graphdb;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The comment lines at the top of a `.cypher` file, by keyword; what stands before the first
/// keyword is the `purpose`.
record CypherHeader(String name, Map<String, String> parts) {

  private static final Pattern KEYWORD = Pattern.compile("(params|returns|order|writes):\\s*(.*)");
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

  static CypherHeader of(String name, String text) {
    var parts = new LinkedHashMap<String, String>();
    var current = "purpose";
    for (var line : text.lines().takeWhile(line -> line.startsWith("//")).toList()) {
      var content = line.substring(2).strip();
      var keyword = KEYWORD.matcher(content);
      if (keyword.matches()) {
        current = keyword.group(1);
        content = keyword.group(2).strip();
      }
      parts.merge(current, content, (before, more) -> (before + " " + more).strip());
    }
    return new CypherHeader(name, parts);
  }

  Optional<String> find(String keyword) {
    return Optional.ofNullable(parts.get(keyword)).filter(text -> !text.isEmpty());
  }

  String text(String keyword) {
    return find(keyword)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "cypher/%s.cypher: no '%s' in the comment lines at the top (see CypherFile)"
                    .formatted(name, keyword)));
  }

  /// A comma-separated list without `$` and without a closing remark in parentheses.
  List<String> names(String keyword) {
    var list = REMARK.matcher(text(keyword)).replaceFirst("");
    if (list.equals("none")) {
      return List.of();
    }
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .map(word -> word.startsWith("$") ? word.substring(1) : word)
        .toList();
  }
}
