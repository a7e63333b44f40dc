package org.weft.importing.iati;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.weft.importing.documents.XmlElement;

/// Reads the planned disbursements of one activity: what is meant to be paid within a period. A
/// revised one takes the place of the original one of the same parties and period.
final class PlanReader {

  static final String ELEMENT = "planned-disbursement";

  private static final TransactionType TYPE = TransactionType.PLANNED_DISBURSEMENT;

  private final Notes notes;
  private final Counterparts counterparts;
  private final ValueReader values;

  PlanReader(Notes notes, Counterparts counterparts, ValueReader values) {
    this.notes = notes;
    this.counterparts = counterparts;
    this.values = values;
  }

  List<Transfer> read(XmlElement activity) {
    var revised = new HashSet<String>();
    var originals = new ArrayList<Transfer>();
    var stay = new ArrayList<Transfer>();
    for (var plan : activity.children(ELEMENT)) {
      var transfer = transfer(plan).orElse(null);
      if (transfer != null && isRevised(plan)) {
        revised.add(parties(transfer));
        stay.add(transfer);
      } else if (transfer != null) {
        originals.add(transfer);
      }
    }
    for (var original : originals) {
      if (revised.contains(parties(original))) {
        notes
            .batch()
            .ignore(
                original.origin(),
                ELEMENT,
                original.amount(),
                "was revised for the same period; the revised amount is kept");
      } else {
        stay.add(original);
      }
    }
    return List.copyOf(stay);
  }

  /// By the code list BudgetType: 1 original, 2 revised.
  static boolean isRevised(XmlElement plan) {
    var type = Objects.requireNonNullElse(plan.attribute("type"), "1");
    return type.equals("2") || type.equalsIgnoreCase("revised");
  }

  private static String parties(Transfer plan) {
    return String.join(
        "\n",
        plan.giver(),
        plan.to().key(),
        String.valueOf(plan.fromActivity()),
        String.valueOf(plan.toActivity()),
        String.valueOf(plan.date()),
        String.valueOf(plan.until()));
  }

  private Optional<Transfer> transfer(XmlElement plan) {
    var amount = values.amount(plan);
    if (amount == null) {
      return Optional.empty();
    }
    var from = counterparts.giver(plan, TYPE);
    var to = counterparts.receiver(plan, TYPE, from);
    if (to == null) {
      return Optional.empty();
    }
    var start = values.day(plan, "period-start");
    var end = values.day(plan, "period-end");
    if (start != null && end != null && end.isBefore(start)) {
      notes.ignore(plan, ELEMENT + "/period-end", end, "must not end before it starts");
      end = null;
    }
    return Optional.of(
        new Transfer(
            notes.at(plan),
            TYPE,
            from,
            to,
            TransferReader.activity(plan, "provider"),
            TransferReader.activity(plan, "receiver"),
            amount,
            values.currency(plan),
            start,
            end,
            null,
            values.earmarking(plan),
            List.of(),
            null));
  }
}
