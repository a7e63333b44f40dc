package org.weft.importing.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.terms.Currencies;
import org.weft.landscape.Earmarking;

/// Reads how much, in which currency, when, and how tightly bound: of a transaction, a planned
/// disbursement or a budget.
final class ValueReader {

  private static final String NO_NUMBER = "must be a number";

  private final Notes notes;
  private final @Nullable String currency;
  private final @Nullable Earmarking earmarking;

  /// @param activity states what holds where its parts state nothing
  ValueReader(Notes notes, XmlElement activity) {
    this.notes = notes;
    this.currency = activity.attribute("default-currency");
    this.earmarking = earmarkingOf(activity.children("default-aid-type"));
  }

  /// Null when it is not stated, or nothing; why, a notice says.
  @Nullable BigDecimal amount(XmlElement parent) {
    var text = text(parent);
    var amount = number(parent);
    if (amount == null) {
      notes.reject(parent, field(parent), text.isEmpty() ? null : text, NO_NUMBER);
    } else if (amount.signum() == 0) {
      notes.reject(parent, field(parent), text, "must not be zero: nothing is given");
      return null;
    }
    return amount;
  }

  /// What is budgeted: null when it cannot be told; why, a notice says.
  @Nullable BigDecimal budget(XmlElement parent) {
    var text = text(parent);
    var amount = number(parent);
    if (amount == null) {
      notes.ignore(parent, field(parent), text.isEmpty() ? null : text, NO_NUMBER);
    } else if (amount.signum() < 0) {
      notes.ignore(parent, field(parent), text, "must not be negative");
      return null;
    }
    return amount;
  }

  private @Nullable BigDecimal number(XmlElement parent) {
    return notes.amount(parent, field(parent), text(parent));
  }

  private static String text(XmlElement parent) {
    return parent.child("value").map(XmlElement::text).orElse("");
  }

  private static String field(XmlElement parent) {
    return parent.name() + "/value";
  }

  @Nullable String currency(XmlElement parent) {
    var own = parent.child("value").map(value -> value.attribute("currency")).orElse(null);
    var text = own == null ? currency : own;
    var code = text == null ? null : Currencies.find(text).orElse(null);
    if (code == null) {
      notes.ignore(
          parent,
          "value/@currency",
          text,
          "must be an ISO 4217 code; currency and amount stay unknown");
      return null;
    }
    if (!code.equals(text)) {
      notes.repair(parent, "value/@currency", text, "must be an ISO 4217 code in capitals");
    }
    return code;
  }

  /// When a transaction was.
  @Nullable LocalDate date(XmlElement transaction) {
    var stated = day(transaction, "transaction-date");
    if (stated != null) {
      return stated;
    }
    var valued =
        transaction.child("value").map(value -> value.attribute("value-date")).orElse(null);
    var date = valued == null ? null : notes.date(transaction, "value/@value-date", valued);
    notes.repair(
        transaction,
        "transaction-date",
        null,
        date == null
            ? "must be filled; the date stays unknown"
            : "must be filled; the date of the value is taken");
    return date;
  }

  /// The day that a child states; null when there is none.
  @Nullable LocalDate day(XmlElement parent, String child) {
    return parent.child(child).map(date -> notes.date(date, child)).orElse(null);
  }

  /// Its own, else that of the activity.
  @Nullable Earmarking earmarking(XmlElement transaction) {
    var own = earmarkingOf(transaction.children("aid-type"));
    return own == null ? earmarking : own;
  }

  /// By the code list EarmarkingCategory, which is one of the vocabularies of aid types.
  private static @Nullable Earmarking earmarkingOf(List<XmlElement> aidTypes) {
    return aidTypes.stream()
        .filter(type -> "2".equals(type.attribute("vocabulary")))
        .map(type -> type.attribute("code"))
        .filter(Objects::nonNull)
        .filter(code -> code.matches("[1-4]"))
        .map(code -> Earmarking.values()[Integer.parseInt(code) - 1])
        .findFirst()
        .orElse(null);
  }
}
