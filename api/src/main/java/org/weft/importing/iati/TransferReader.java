package org.weft.importing.iati;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;

/// Reads the transactions of one activity: who gave what to whom.
final class TransferReader {

  private static final int LONGEST_DESCRIPTION = 20_000;

  private final Notes notes;
  private final Narratives narratives;
  private final AreaReader areas;
  private final Counterparts counterparts;
  private final ValueReader values;

  TransferReader(
      Notes notes,
      Narratives narratives,
      AreaReader areas,
      Counterparts counterparts,
      ValueReader values) {
    this.notes = notes;
    this.narratives = narratives;
    this.areas = areas;
    this.counterparts = counterparts;
    this.values = values;
  }

  /// @return empty when it is not taken; why, a notice says
  Optional<Transfer> read(XmlElement transaction) {
    var type = type(transaction);
    var amount = type == null ? null : values.amount(transaction);
    if (type == null || amount == null) {
      return Optional.empty();
    }
    var from = counterparts.giver(transaction, type);
    var to = counterparts.receiver(transaction, type, from);
    if (to == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Transfer(
            notes.at(transaction),
            type,
            from,
            to,
            activity(transaction, "provider"),
            activity(transaction, "receiver"),
            amount,
            values.currency(transaction),
            values.date(transaction),
            null,
            notes.cut(
                transaction,
                "transaction/description",
                narratives.of(transaction.children("description")),
                LONGEST_DESCRIPTION),
            values.earmarking(transaction),
            areas.recipients(transaction),
            transaction.attribute("ref")));
  }

  private @Nullable TransactionType type(XmlElement transaction) {
    var code =
        transaction
            .child("transaction-type")
            .map(type -> Optional.ofNullable(type.attribute("code")).orElse(type.text()))
            .orElse("");
    var type = TransactionType.of(code);
    if (type.isEmpty()) {
      notes.reject(
          transaction,
          "transaction-type",
          code.isEmpty() ? null : code,
          "must be a code of the list TransactionType");
    } else if (type.get().basis() == null) {
      notes.reject(transaction, "transaction-type", type.get().label(), type.get().whyNot());
      return null;
    }
    return type.orElse(null);
  }

  /// The activity at one end.
  ///
  /// @param end `provider` or `receiver`
  static @Nullable String activity(XmlElement transaction, String end) {
    return transaction
        .child(end + "-org")
        .map(party -> party.attribute(end + "-activity-id"))
        .filter(id -> !Placeholders.contains(id))
        .map(Keys::fit)
        .orElse(null);
  }
}
