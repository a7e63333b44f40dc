package org.weft.landscape.view;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;

/// One mapped ecosystem as a request asked for it: as of a date, on an evidence basis. Questions
/// take its view; a request that asks none never loads the snapshot.
///
/// @param slug its identity, never changed
/// @param defaultCurrency ISO 4217 code, null when none is stated
/// @param version raised by every write, starting at 1
/// @param hypothesis what makes it a landscape that could be; null for the one recorded
/// @param seen loads the view; the same one at every call
public record Landscape(
    String slug,
    String name,
    @Nullable String description,
    @Nullable String defaultCurrency,
    long version,
    LocalDate asOf,
    EvidenceBasis evidence,
    @Nullable Hypothesis hypothesis,
    Supplier<LandscapeView> seen) {

  /// Whether it is a landscape that could be, not the one recorded.
  public boolean hypothetical() {
    return hypothesis != null;
  }

  /// The landscape in memory at one version, as this request sees it.
  public LandscapeView view() {
    return seen.get();
  }

  /// The same landscape, seen from another day and on another basis; nothing is loaded again.
  public Landscape seenAs(LocalDate day, EvidenceBasis basis) {
    return new Landscape(
        slug,
        name,
        description,
        defaultCurrency,
        version,
        day,
        basis,
        hypothesis,
        () -> new LandscapeView(view().snapshot(), day, basis, view().clearance()));
  }
}
