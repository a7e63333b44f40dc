package org.weft.analytics.duplication;

import org.jspecify.annotations.Nullable;
import org.weft.meaning.NearestTexts;

/// Whether efforts were also looked for by meaning.
///
/// @param notSearched why not, null when they were
/// @param model the language model, null when none was used
/// @param complete whether the text of each effort had been read; null when not searched
public record MeaningSearched(
    boolean searched,
    @Nullable String notSearched,
    @Nullable String model,
    @Nullable Boolean complete) {

  static MeaningSearched of(NearestTexts near) {
    return new MeaningSearched(
        near.notSearched() == null, near.notSearched(), near.model(), near.complete());
  }
}
