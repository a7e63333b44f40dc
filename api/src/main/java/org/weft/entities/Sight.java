package org.weft.entities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Initiative;
import org.weft.landscape.ResourceFlow;
import org.weft.landscape.Survey;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.Hypothesis;

/// How a list sees the graph: the rules of `LandscapeView`, for reads that need no snapshot.
///
/// @param asOf the day it is seen from
/// @param evidence the weakest evidence that counts
/// @param clearance the narrowest visibility that is still shown
/// @param hypothesis what is otherwise than recorded; null when nothing is
record Sight(
    LocalDate asOf, EvidenceBasis evidence, Visibility clearance, @Nullable Hypothesis hypothesis) {

  /// The names of what `clearance` allows to see.
  static List<String> visible(Visibility clearance) {
    return Arrays.stream(Visibility.values())
        .filter(visibility -> visibility.isShownTo(clearance))
        .map(Enum::name)
        .toList();
  }

  /// The names of the evidence that counts.
  List<String> sufficient() {
    return Arrays.stream(EvidenceBasis.values())
        .filter(basis -> basis.satisfies(evidence))
        .map(Enum::name)
        .toList();
  }

  /// Keys of the things of a kind that are not read as they are recorded.
  List<String> overridden(EntityKind kind) {
    return hypothesis == null ? List.of() : hypothesis.overridden(kind);
  }

  /// Kind and key of each thing that is gone.
  List<String> gone() {
    return hypothesis == null
        ? List.of()
        : hypothesis.gone().stream().map(ref -> ref.kind() + " " + ref.key()).sorted().toList();
  }

  boolean sees(Entity entity) {
    var provenance = entity.provenance();
    return provenance.visibility().isShownTo(clearance)
        && provenance.evidence().satisfies(evidence)
        && switch (entity) {
          case Survey survey -> hasBegun(survey.checkedAt());
          case ResourceFlow _ -> hasBegun(provenance.validFrom());
          case Initiative _ -> !hasEnded(provenance.validTo());
          default -> hasBegun(provenance.validFrom()) && !hasEnded(provenance.validTo());
        };
  }

  private boolean hasBegun(@Nullable LocalDate from) {
    return from == null || !from.isAfter(asOf);
  }

  private boolean hasEnded(@Nullable LocalDate to) {
    return to != null && to.isBefore(asOf);
  }
}
