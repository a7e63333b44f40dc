package org.weft.importing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an input says about the landscape itself.
///
/// @param slug the landscape that the input was made for; null when it does not say
/// @param defaultCurrency ISO 4217 code
/// @param stated names of the components that were given; the others stay as they are
public record LandscapeStatement(
    @Nullable String slug,
    String name,
    @Nullable String description,
    @Nullable String defaultCurrency,
    Set<String> stated) {

  public LandscapeStatement {
    stated = Set.copyOf(stated);
  }
}
