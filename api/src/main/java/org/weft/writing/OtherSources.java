package org.weft.writing;

import java.util.List;
import java.util.Objects;

/// Facts of another source stay as they are. A draft that states the same of them passes; one that
/// differs is noted.
final class OtherSources {

  private static final String SOURCE = "source";

  private OtherSources() {}

  static void keep(PlannedFact fact, Batch batch) {
    if (!(fact.state().get(SOURCE) instanceof List<?> owners)) {
      return; // new, or told by nobody that is named
    }
    for (var index : fact.drafts()) {
      var stated = source(fact, batch, index);
      if (!stated.isEmpty() && !stated.equals(owners)) {
        keep(fact, index, owners, batch);
      }
    }
  }

  private static List<?> source(PlannedFact fact, Batch batch, int index) {
    var draft = batch.draft(index);
    return fact.shape().fields().stream()
        .filter(field -> field.name().equals(SOURCE) && draft.stated().contains(SOURCE))
        .map(field -> field.valueIn(draft.input(), stated -> stated))
        .filter(Objects::nonNull)
        .map(value -> (List<?>) value)
        .findFirst()
        .orElse(List.of());
  }

  private static void keep(PlannedFact fact, int index, List<?> owners, Batch batch) {
    if (fact.isToldBy(index, SOURCE)) {
      batch.pass(fact, index);
    } else {
      batch.note(
          Problem.of(
              index,
              UserErrorCode.OTHER_SOURCE,
              "key",
              fact.id().key(),
              "must not be a fact of another source: it stays as that source told it"));
    }
  }
}
