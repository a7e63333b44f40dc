package org.weft.importing.networks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The attributes of a node that are kept.
public enum NodeField {
  KEY("key", "weftkey"),
  NAME("name", "fullname", "organizationname", "organisationname", "orgname"),
  LABEL("label", "title", "caption"),
  ALIAS("alias", "aliases", "alternativename", "alternativenames", "acronym", "abbreviation"),
  TYPE(
      "type",
      "kind",
      "nodetype",
      "elementtype",
      "entitytype",
      "labels",
      "organizationtype",
      "organisationtype"),
  SECTOR("sector", "sectors", "industry"),
  PLACE("place", "places", "location", "city", "town", "region", "country", "municipality"),
  IDENTIFIER(
      "identifier", "identifiers", "orgid", "organizationidentifier", "organisationidentifier"),
  WEBSITE("website", "url", "homepage", "webpage", "web"),
  DESCRIPTION("description", "notes", "summary", "about"),
  START("start", "startdate", "validfrom", "founded", "foundingdate"),
  END("end", "enddate", "validto", "dissolved", "dissolutiondate"),
  PARENT("parent", "partof", "parentid", "parentorganization", "parentorganisation");

  private static final Map<String, NodeField> BY_NAME =
      Arrays.stream(values())
          .flatMap(field -> field.names.stream().map(name -> Map.entry(name, field)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<String> names;

  NodeField(String... names) {
    this.names = List.of(names);
  }

  public static Optional<NodeField> find(String attribute) {
    return Optional.ofNullable(BY_NAME.get(Names.plain(attribute)));
  }

  /// Whether several attributes of that meaning add up.
  boolean isList() {
    return this == ALIAS || this == SECTOR || this == PLACE || this == IDENTIFIER;
  }
}
