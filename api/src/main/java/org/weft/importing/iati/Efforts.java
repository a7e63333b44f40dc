package org.weft.importing.iati;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.landscape.input.EffortInput;

/// Turns an activity into an effort.
final class Efforts {

  private final ImportBatch batch;
  private final Sources sources;

  Efforts(ImportBatch batch, Sources sources) {
    this.batch = batch;
    this.sources = sources;
  }

  /// @param whole identifier of the activity that it is a part of; null when it is of none
  void draft(Activity activity, @Nullable String whole) {
    var budget = activity.budget();
    batch.add(
        activity.origin(),
        FactDraft.of(EffortInput.class)
            .with("key", activity.id())
            .with("name", activity.name())
            .with("description", activity.description())
            .with("status", activity.status())
            .with("runBy", runBy(activity))
            .with(
                "issues",
                activity.subjects().stream().map(Subject::key).distinct().sorted().toList())
            .with("places", activity.places())
            .with("partOf", whole)
            .with("budget", budget == null ? null : budget.amount())
            .with("budgetCurrency", budget == null ? null : budget.currency())
            .with("validFrom", activity.start())
            .with("validTo", activity.end())
            .with("source", sources.of(activity.reporter().key()))
            .draft());
  }

  /// Who implements it; where nobody is said to, who extends it, since that directs it.
  private List<String> runBy(Activity activity) {
    var implementing = activity.in(Role.IMPLEMENTING);
    var extending = activity.in(Role.EXTENDING);
    if (implementing.isEmpty() && !extending.isEmpty()) {
      batch.repair(
          activity.origin(),
          "participating-org",
          null,
          "must name who implements; the extending organization, which directs, is taken");
    }
    return (implementing.isEmpty() ? extending : implementing)
        .stream().map(Party::key).distinct().sorted().toList();
  }
}
