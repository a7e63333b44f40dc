package org.weft.importing.iati;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.weft.importing.ImportBatch;

/// Transfers that giver and receiver may both report. What the receiver reports is dropped where
/// its giver reports the same: same organizations, basis, amount, currency and day.
///
/// Nothing is remembered of what a giver reports unless a receiver may have reported it, so that
/// there are four steps: {@link #expect} before {@link #add} before {@link #match}, and then the
/// answers, each for all activities.
final class BothSides {

  private record Sent(String key, String reporter) {}

  private final ImportBatch batch;

  /// What receivers report, and what they reported before they stated it anew.
  private final Set<String> expected = new HashSet<>();

  private final Map<String, Queue<Sent>> sent = new HashMap<>();
  private final Set<String> sentBetween = new HashSet<>();
  private final Set<String> dropped = new HashSet<>();
  private final Set<String> confirmed = new HashSet<>();
  private final Set<String> noted = new HashSet<>();

  BothSides(ImportBatch batch) {
    this.batch = batch;
  }

  void expect(Activity activity) {
    activity.transfers().stream()
        .filter(transfer -> transfer.type().isIncoming())
        .map(Transfer::sameTransfer)
        .forEach(expected::add);
  }

  void add(Flow flow) {
    var transfer = flow.transfer();
    if (!transfer.type().isIncoming()) {
      sentBetween.add(transfer.sameParties());
      if (expected.contains(transfer.sameTransfer())) {
        sent.computeIfAbsent(transfer.sameTransfer(), _ -> new ArrayDeque<>())
            .add(new Sent(flow.key(), flow.activity().reporter().key()));
      }
    }
  }

  void match(Flow flow) {
    if (flow.transfer().type().isIncoming()) {
      var others = sent.get(flow.transfer().sameTransfer());
      var other = others == null ? null : others.poll();
      if (other != null) {
        dropped.add(flow.key());
        if (!other.reporter().equals(flow.activity().reporter().key())) {
          confirmed.add(other.key());
        }
      }
    }
  }

  /// Whether it is kept; if it is reported twice, or may be, a notice says so.
  boolean isKept(Flow flow) {
    var transfer = flow.transfer();
    if (dropped.contains(flow.key())) {
      batch.ignore(
          transfer.origin(),
          "transaction",
          transfer.amount(),
          "is reported by its giver, too; it is kept once");
      return false;
    }
    if (transfer.type().isIncoming()
        && sentBetween.contains(transfer.sameParties())
        && noted.add(transfer.sameParties())) {
      batch.ignore(
          transfer.origin(),
          "transaction",
          transfer.giver() + " to " + transfer.to().key(),
          "is reported by giver and receiver with other amounts or days; all are kept, so that a"
              + " sum may count some twice");
    }
    return true;
  }

  /// Whether both sides report it, each by itself.
  boolean isConfirmed(Flow flow) {
    return confirmed.contains(flow.key());
  }
}
