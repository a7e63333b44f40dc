package org.weft.importing.iati;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.ResourceFlowInput;

/// One transfer of one activity, as it is kept.
record Flow(String key, Activity activity, Transfer transfer) {

  /// The beginning of the key: the activity, what it is, and when.
  static String keyOf(Activity activity, Transfer transfer) {
    var what = transfer.type().label().toLowerCase(Locale.ROOT).replace(' ', '-');
    var when = transfer.date() == null ? "" : "-" + transfer.date();
    return Keys.fit(activity.id() + "/" + what + when + "-" + Keys.digest(transfer.identity()));
  }

  /// What it is for: the activity that receives it, where that is at hand.
  ///
  /// @param efforts identifiers of all activities that are at hand
  String effort(Set<String> efforts) {
    var stated = transfer.toActivity();
    return stated != null && efforts.contains(stated) ? stated : activity.id();
  }

  /// @param isConfirmed both sides report it
  Draft draft(String effort, String source, boolean isConfirmed) {
    var isOwn = transfer.giver().equals(transfer.to().key());
    return FactDraft.of(ResourceFlowInput.class)
        .with("key", key)
        .with("kind", ResourceKind.MONEY)
        .with("from", transfer.from() == null ? null : transfer.from().key())
        .with("to", transfer.to().key())
        .with("effort", effort)
        .with("amount", transfer.currency() == null ? null : transfer.amount())
        .with("currency", transfer.currency())
        .with("basis", transfer.type().basis())
        .with("earmarking", transfer.earmarking())
        .with("conditions", isOwn ? null : activity.conditions())
        .with("programme", programme(effort))
        .with("title", transfer.type().label())
        .with("description", transfer.description())
        .with("places", transfer.places())
        .with("validFrom", transfer.date())
        .with("validTo", transfer.until())
        .with("source", source)
        .with("evidence", isConfirmed ? EvidenceBasis.CONFIRMED : null)
        .draft();
  }

  /// The activity that the money comes from, where that is another than the one that it goes to.
  private @Nullable String programme(String effort) {
    var stated = transfer.fromActivity();
    if (stated != null && !stated.equals(effort)) {
      return stated;
    }
    return effort.equals(activity.id()) ? null : activity.id();
  }
}
