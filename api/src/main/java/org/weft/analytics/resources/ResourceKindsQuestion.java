package org.weft.analytics.resources;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.ResourceKind;

/// What a caller asks of the kinds of resources; names are keys or global ids.
///
/// @param issues null for whatever
/// @param places null for wherever
/// @param kinds those asked, in the order of the answer
public record ResourceKindsQuestion(
    @Nullable List<String> issues, @Nullable List<String> places, List<ResourceKind> kinds) {

  /// Every kind, everywhere.
  public static final ResourceKindsQuestion EVERYTHING =
      new ResourceKindsQuestion(null, null, Arrays.asList(ResourceKind.values()));

  /// @throws InvalidArgumentException if a list is empty
  public ResourceKindsQuestion {
    requireSome("issues", issues);
    requireSome("places", places);
    requireSome("kinds", kinds);
    kinds = kinds.stream().distinct().sorted().toList();
  }

  private static void requireSome(String argument, @Nullable List<?> names) {
    if (names != null && names.isEmpty()) {
      throw new InvalidArgumentException(argument, names, "must name at least one, or be left out");
    }
  }
}
