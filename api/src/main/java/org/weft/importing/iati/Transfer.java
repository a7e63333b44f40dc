package org.weft.importing.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;
import org.weft.landscape.Earmarking;

/// A transaction or a planned disbursement whose parties are known.
///
/// @param from null when the giver is unknown
/// @param fromActivity the activity that the money comes from, where it is said
/// @param toActivity the activity that the money goes to, where it is said
/// @param amount negative for what is taken back
/// @param until last day of the period of what is planned; null for a transaction
/// @param places keys of its own places; empty when it has those of its activity
/// @param reference what the publisher calls it; need not be unique
record Transfer(
    Origin origin,
    TransactionType type,
    @Nullable Party from,
    Party to,
    @Nullable String fromActivity,
    @Nullable String toActivity,
    BigDecimal amount,
    @Nullable String currency,
    @Nullable LocalDate date,
    @Nullable LocalDate until,
    @Nullable String description,
    @Nullable Earmarking earmarking,
    List<String> places,
    @Nullable String reference) {

  /// What stays as it is when somebody improves the description.
  String identity() {
    return String.join(
        "\n",
        String.valueOf(reference),
        String.valueOf(date),
        giver(),
        to.key(),
        String.valueOf(fromActivity),
        String.valueOf(toActivity),
        amount.toPlainString(),
        String.valueOf(currency));
  }

  /// Everything but where it stands.
  String content() {
    return String.join(
        "\n",
        type.label(),
        identity(),
        String.valueOf(until),
        String.valueOf(description),
        String.valueOf(earmarking),
        places.toString());
  }

  /// What two reports of one transfer have in common.
  String sameTransfer() {
    return String.join("\n", sameParties(), amount.toPlainString(), String.valueOf(date));
  }

  /// Between whom, on what basis, in what currency.
  String sameParties() {
    return String.join(
        "\n", giver(), to.key(), String.valueOf(type.basis()), String.valueOf(currency));
  }

  /// Empty when unknown.
  String giver() {
    return from == null ? "" : from.key();
  }
}
