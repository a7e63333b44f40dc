package org.weft.importing.networks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The attributes of an edge that are kept.
public enum EdgeField {
  KIND("kind", "type", "relation", "relationship", "relationtype", "edgetype", "connectiontype"),
  LABEL("label", "edgelabel", "name"),
  SHARE("share"),
  DEPTH("depth", "depthcode"),
  DEPTH_SCHEME("depthscheme"),
  START("start", "startdate", "validfrom", "since"),
  END("end", "enddate", "validto", "until"),
  AMOUNT("amount"),
  CURRENCY("currency"),
  ROLE("role", "position", "post");

  private static final Map<String, EdgeField> BY_NAME =
      Arrays.stream(values())
          .flatMap(field -> field.names.stream().map(name -> Map.entry(name, field)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<String> names;

  EdgeField(String... names) {
    this.names = List.of(names);
  }

  public static Optional<EdgeField> find(String attribute) {
    return Optional.ofNullable(BY_NAME.get(Names.plain(attribute)));
  }
}
