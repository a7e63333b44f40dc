package org.weft.reconciling;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.InvalidArgumentException;
import tools.jackson.databind.JsonNode;

/// One query of the Reconciliation Service API 0.2: a name, and what else is known.
///
/// @param kinds that are asked for
/// @param limit most candidates
record ReconcileQuery(
    String name,
    List<EntityKind> kinds,
    int limit,
    List<Identifier> identifiers,
    Set<String> places,
    @Nullable String website) {

  static final int LONGEST_TEXT = 500;
  static final int MOST_CANDIDATES = 25;
  private static final int USUAL_CANDIDATES = 5;
  private static final int MOST_PROPERTIES = 20;

  private static final List<EntityKind> ACTORS =
      List.of(EntityKind.ORGANIZATION, EntityKind.COLLABORATION);

  /// `GB-CHC-1164883`, as org-id.guide writes it.
  private static final Pattern ORG_ID = Pattern.compile("([A-Za-z]{2}-[A-Za-z0-9]+)[-:](.+)");

  private static final Map<String, String> SCHEMES_OF_HOSTS =
      Map.of("ror.org", "XI-ROR", "www.wikidata.org", "XI-WIKIDATA", "grid.ac", "XI-GRID");

  /// @param id that the caller gave the query, named when something is wrong
  /// @throws InvalidArgumentException if the query cannot be understood
  static ReconcileQuery of(String id, JsonNode query) {
    var identifiers = new ArrayList<Identifier>();
    var places = new HashSet<String>();
    String website = null;
    var properties = query.path("properties");
    if (properties.size() > MOST_PROPERTIES) {
      throw new InvalidArgumentException(
          id + ".properties", properties.size(), "must be at most " + MOST_PROPERTIES);
    }
    for (var property : properties) {
      for (var value : values(id, property.path("v"))) {
        switch (property.path("pid").asString("")) {
          case "identifier" -> identifier(value).ifPresent(identifiers::add);
          case "place" -> places.add(value);
          case "website" -> website = value;
          default -> {} // other columns of the caller's table say nothing here
        }
      }
    }
    return new ReconcileQuery(
        checked(id, query.path("query").asString("")),
        kinds(id, query.path("type")),
        limit(id, query.path("limit")),
        identifiers,
        places,
        website);
  }

  Profile profile(EntityKind kind) {
    return new Profile(
        kind,
        "",
        name.isBlank() ? List.of() : List.of(name),
        identifiers,
        places,
        places,
        website,
        null);
  }

  private static List<EntityKind> kinds(String id, JsonNode type) {
    var types = new ArrayList<String>();
    (type.isArray() ? type : List.of(type)).forEach(one -> types.add(one.asString("")));
    types.removeIf(String::isEmpty);
    var kinds = ACTORS.stream().filter(kind -> types.contains(kind.typeName())).toList();
    if (kinds.isEmpty() && !types.isEmpty()) {
      throw new InvalidArgumentException(
          id + ".type", String.join(", ", types), "must be Organization or Collaboration");
    }
    return types.isEmpty() ? ACTORS : kinds;
  }

  private static int limit(String id, JsonNode limit) {
    if (limit.isMissingNode() || limit.isNull()) {
      return USUAL_CANDIDATES;
    }
    if (!limit.canConvertToInt() || limit.asInt(0) < 1) {
      throw new InvalidArgumentException(id + ".limit", limit.toString(), "must be 1 or more");
    }
    return Math.min(limit.asInt(), MOST_CANDIDATES);
  }

  private static List<String> values(String id, JsonNode value) {
    var values = new ArrayList<String>();
    for (var one : value.isArray() ? value : List.of(value)) {
      var text =
          one.isObject()
              ? one.path("name").asString(one.path("id").asString(""))
              : one.asString("");
      if (!text.isBlank()) {
        values.add(checked(id, text.strip()));
      }
    }
    return values;
  }

  private static String checked(String id, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new InvalidArgumentException(
          id, text.substring(0, 40), "must be at most " + LONGEST_TEXT + " characters long");
    }
    return text;
  }

  /// `GB-CHC:123`, `GB-CHC-123`, or the address of a ROR, Wikidata or GRID entry; others say
  /// nothing, for their register is not known.
  private static Optional<Identifier> identifier(String text) {
    if (text.startsWith("http")) {
      return Optional.ofNullable(host(text))
          .map(SCHEMES_OF_HOSTS::get)
          .map(scheme -> new Identifier(scheme, text));
    }
    var orgId = ORG_ID.matcher(text);
    return orgId.matches()
        ? Optional.of(new Identifier(orgId.group(1), orgId.group(2)))
        : Optional.empty();
  }

  private static @Nullable String host(String url) {
    try {
      return URI.create(url).getHost();
    } catch (IllegalArgumentException notAnUrl) {
      return null;
    }
  }
}
