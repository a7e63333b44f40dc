package org.weft.importing.iati;

import java.util.Set;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.ResourceFlowInput;

/// Keeps who funds an activity where no transaction tells: a flow whose amount and basis are
/// unknown. It goes to the reporting organization, as incoming funds without a receiver do.
final class Funding {

  private static final String TITLE = "Funding";

  private final ImportBatch batch;
  private final Sources sources;

  Funding(ImportBatch batch, Sources sources) {
    this.batch = batch;
    this.sources = sources;
  }

  /// @param givers who gives for it in transactions
  void draft(Activity activity, Set<String> givers) {
    activity.in(Role.FUNDING).stream()
        .map(Party::key)
        .distinct()
        .sorted()
        .filter(funder -> !givers.contains(funder) && !funder.equals(activity.reporter().key()))
        .forEach(funder -> {
          if (activity.isSecondHand()) {
            batch.ignore(
                activity.origin(),
                "participating-org",
                funder,
                "funds an activity that a secondary reporter states; whom it funds is not said");
          } else {
            batch.add(activity.origin(), draft(activity, funder));
          }
        });
  }

  private Draft draft(Activity activity, String funder) {
    return FactDraft.of(ResourceFlowInput.class)
        .with("key", Keys.fit(activity.id() + "/funding-" + funder))
        .with("kind", ResourceKind.MONEY)
        .with("from", funder)
        .with("to", activity.reporter().key())
        .with("effort", activity.id())
        .with("title", TITLE)
        .with("validFrom", activity.start())
        .with("source", sources.of(activity.reporter().key()))
        .draft();
  }
}
