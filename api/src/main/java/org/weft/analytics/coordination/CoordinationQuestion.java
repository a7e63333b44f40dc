package org.weft.analytics.coordination;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.TieKind;

/// What a caller asks of coordination; names are keys or global ids.
///
/// @param issues null for all root issues, unless services are asked
/// @param services null unless cells are about services
/// @param places null for the smallest places
/// @param placesWithin only the smallest places within this one, null when not asked
/// @param populations null for everybody
/// @param of only pairs of this actor, null for all
/// @param tieKinds the kinds that close a gap
public record CoordinationQuestion(
    @Nullable List<String> issues,
    @Nullable List<String> services,
    @Nullable List<String> places,
    @Nullable String placesWithin,
    @Nullable List<String> populations,
    @Nullable String of,
    Set<TieKind> tieKinds) {

  /// All root issues in the smallest places for everybody.
  public static final CoordinationQuestion EVERYTHING =
      new CoordinationQuestion(null, null, null, null, null, null, TieKind.CONTACTS);

  /// @throws InvalidArgumentException if two arguments exclude each other, or a list is empty
  public CoordinationQuestion {
    if (issues != null && services != null) {
      throw new InvalidArgumentException("services", services, "must not be given with issues");
    }
    if (places != null && placesWithin != null) {
      throw new InvalidArgumentException(
          "placesWithin", placesWithin, "must not be given with places");
    }
    requireSome("issues", issues);
    requireSome("services", services);
    requireSome("places", places);
    requireSome("populations", populations);
    if (tieKinds.isEmpty()) {
      throw new InvalidArgumentException(
          "tieKinds", tieKinds, "must name at least one, or be left out");
    }
  }

  private static void requireSome(String argument, @Nullable List<String> names) {
    if (names != null && names.isEmpty()) {
      throw new InvalidArgumentException(argument, names, "must name at least one, or be left out");
    }
  }

  /// The same about the pairs of one actor.
  public CoordinationQuestion ofActor(@Nullable String actor) {
    return new CoordinationQuestion(
        issues, services, places, placesWithin, populations, actor, tieKinds);
  }
}
