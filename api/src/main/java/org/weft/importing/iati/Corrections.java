package org.weft.importing.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.weft.importing.ImportBatch;

/// Handles negative amounts, by which publishers take back what they stated before: a refund, a
/// commitment withdrawn, a mistake.
final class Corrections {

  private Corrections() {}

  /// Of an activity. A negative amount and an equal positive one between the same two cancel each
  /// other; any other negative one is left out, and its notice says that the sums are too high.
  ///
  /// @return those that stay, in their order
  static List<Transfer> apply(List<Transfer> transfers, ImportBatch batch) {
    var taken = new HashMap<String, List<Transfer>>();
    var stay = new ArrayList<Transfer>(transfers.size());
    for (var transfer : transfers) {
      if (transfer.amount().signum() > 0) {
        taken.computeIfAbsent(key(transfer), _ -> new ArrayList<>()).add(transfer);
        stay.add(transfer);
      }
    }
    taken.values().forEach(each -> each.sort(Comparator.comparing(Transfer::content)));
    for (var transfer : transfers) {
      if (transfer.amount().signum() < 0) {
        cancel(transfer, taken.getOrDefault(key(transfer), List.of()), stay, batch);
      }
    }
    return List.copyOf(stay);
  }

  private static void cancel(
      Transfer negative, List<Transfer> equals, List<Transfer> stay, ImportBatch batch) {
    if (equals.isEmpty()) {
      batch.reject(
          negative.origin(),
          "transaction/value",
          negative.amount(),
          "must not be negative: something is taken back, so the sum of "
              + "what was given is too high by it");
      return;
    }
    var cancelled = equals.removeLast();
    stay.removeIf(one -> one == cancelled);
    batch.repair(
        negative.origin(),
        "transaction/value",
        negative.amount(),
        "cancels an equal amount between the same organizations; both are left out");
  }

  private static String key(Transfer transfer) {
    return String.join(
        "\n",
        transfer.type().name(),
        transfer.giver(),
        transfer.to().key(),
        String.valueOf(transfer.currency()),
        transfer.amount().abs().toPlainString());
  }
}
