package org.weft.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search by meaning found.
///
/// @param notSearched why there was no search, null when there was one
/// @param model that was used, null when none was
/// @param complete whether each text of the landscape had been read; null when not searched
public record NearestTexts(
    List<NearText> found,
    @Nullable String notSearched,
    @Nullable String model,
    @Nullable Boolean complete) {

  public static NearestTexts notSearched(String why) {
    return new NearestTexts(List.of(), why, null, null);
  }
}
