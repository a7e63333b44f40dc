package org.weft.analytics.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.Standing;

/// What a snapshot does not hold of an actor, a source, a person, a place or a concept.
///
/// @param names its name and other names; empty when none is recorded
/// @param identifiers by scheme, then id
/// @param source key of the source that tells of it, null when none is recorded
/// @param isOnMap whether coordinates or a boundary tell where it is
record Thing(
    Ref<?> ref,
    List<String> names,
    @Nullable String website,
    List<Identifier> identifiers,
    @Nullable String source,
    @Nullable String url,
    @Nullable LocalDate retrievedAt,
    @Nullable String scheme,
    @Nullable String code,
    @Nullable Number population,
    boolean isOnMap,
    Standing standing) {

  private static final Comparator<Identifier> BY_SCHEME =
      Comparator.comparing(Identifier::scheme).thenComparing(Identifier::id);

  /// @param properties as the graph keeps them
  static Thing of(
      Ref<?> ref,
      Map<String, Object> properties,
      List<Identifier> identifiers,
      @Nullable String source) {
    return new Thing(
        ref,
        names(properties),
        (String) properties.get("website"),
        identifiers.stream().sorted(BY_SCHEME).toList(),
        source,
        (String) properties.get("url"),
        (LocalDate) properties.get("retrievedAt"),
        (String) properties.get("scheme"),
        (String) properties.get("code"),
        (Number) properties.get("population"),
        properties.containsKey("latitude") || properties.containsKey("boundary"),
        standing(ref.kind(), properties));
  }

  private static List<String> names(Map<String, Object> properties) {
    var others = properties.get("alternativeNames");
    return Stream.concat(
            Stream.ofNullable(properties.get("name")),
            others instanceof List<?> list ? list.stream() : Stream.empty())
        .map(String::valueOf)
        .toList();
  }

  private static Standing standing(EntityKind kind, Map<String, Object> properties) {
    var unstated = kind == EntityKind.PERSON ? EvidenceBasis.CLAIMED : EvidenceBasis.EVIDENCED;
    return new Standing(
        (LocalDate) properties.get("validFrom"),
        (LocalDate) properties.get("validTo"),
        EvidenceBasis.valueOf(properties.getOrDefault("evidence", unstated.name()).toString()),
        Visibility.valueOf(
            properties.getOrDefault("visibility", Visibility.PUBLIC.name()).toString()),
        1);
  }
}
