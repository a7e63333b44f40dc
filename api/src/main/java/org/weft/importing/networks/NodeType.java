package org.weft.importing.networks;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.validation.CodeLists;

/// What the type of a node says.
///
/// @param code of `organization-types`; null where the type names none
record NodeType(Being being, @Nullable String code) {

  enum Being {
    ORGANIZATION,
    COLLABORATION,
    PERSON
  }

  private static final Set<String> PEOPLE =
      Set.of("person", "people", "persons", "individual", "individuals", "human");

  private static final Set<String> COLLABORATIONS =
      Set.of(
          "collaboration",
          "collaborative",
          "coalition",
          "partnership",
          "alliance",
          "consortium",
          "network",
          "forum",
          "workinggroup",
          "taskforce");

  private static final Set<String> ORGANIZATIONS =
      Set.of("organization", "organisation", "organizations", "organisations", "org", "actor");

  private static final Map<String, String> CODES = codes();

  private static Map<String, String> codes() {
    return new CodeLists()
        .labels("organization-types").entrySet().stream()
            .collect(Collectors.toMap(type -> Names.plain(type.getValue()), Map.Entry::getKey));
  }

  /// @return empty when the text is no type that is known
  static Optional<NodeType> find(String text) {
    var plain = Names.plain(text);
    if (PEOPLE.contains(plain)) {
      return Optional.of(new NodeType(Being.PERSON, null));
    }
    if (COLLABORATIONS.contains(plain)) {
      return Optional.of(new NodeType(Being.COLLABORATION, null));
    }
    if (ORGANIZATIONS.contains(plain)) {
      return Optional.of(new NodeType(Being.ORGANIZATION, null));
    }
    var code = CODES.containsValue(text.strip()) ? text.strip() : CODES.get(plain);
    return code == null ? Optional.empty() : Optional.of(new NodeType(Being.ORGANIZATION, code));
  }
}
