package org.weft.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;

/// The labels, relationship types and property names of `contract/graph-words.txt`.
record GraphWords(List<String> labels, List<String> relationshipTypes, List<String> properties) {

  static GraphWords load() throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    var current = "";
    try (var file =
        Objects.requireNonNull(GraphWords.class.getResourceAsStream("/contract/graph-words.txt"))) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (var line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        if (line.matches("labels|relationshipTypes|properties")) {
          current = line;
        } else {
          sections
              .computeIfAbsent(current, _ -> new ArrayList<>())
              .addAll(List.of(line.split("\\s+")));
        }
      }
    }
    return new GraphWords(
        sections.getOrDefault("labels", List.of()),
        sections.getOrDefault("relationshipTypes", List.of()),
        sections.getOrDefault("properties", List.of()));
  }

  /// Makes the words known to a database, so that it warns of all others.
  void teach(Driver driver) {
    driver
        .executableQuery("UNWIND $words AS word CALL db.createLabel(word) RETURN count(*)")
        .withParameters(Map.of("words", labels))
        .execute();
    driver
        .executableQuery(
            "UNWIND $words AS word CALL db.createRelationshipType(word) RETURN count(*)")
        .withParameters(Map.of("words", relationshipTypes))
        .execute();
    driver
        .executableQuery("UNWIND $words AS word CALL db.createProperty(word) RETURN count(*)")
        .withParameters(Map.of("words", properties))
        .execute();
  }
}
