package org.weft.importing.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;
import org.weft.landscape.Earmarking;

/// Reads the transactions of one activity: who gave what to whom.
///
/// A party that is left out is the reporting organization where the standard says so: the giver of
/// what goes out, the receiver of what comes in. What is promised or handed over without a named
/// receiver goes to the organization that implements the activity, if that is one other than the
/// giver; what comes in without a named giver comes from the organization that funds the activity,
/// if that is one other than the reporting one.
final class TransferReader {

  private static final int LONGEST_DESCRIPTION = 20_000;
  private static final Set<String> CURRENCIES =
      Currency.availableCurrencies()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final Notes notes;
  private final Narratives narratives;
  private final PartyReader parties;
  private final AreaReader areas;
  private final @Nullable Party reporter;
  private final List<Participant> participants;
  private final @Nullable String currency;
  private final @Nullable Earmarking earmarking;

  /// @param reporter null when it is no party to the activity
  /// @param activity states what holds where a transaction states nothing
  TransferReader(
      Notes notes,
      Narratives narratives,
      PartyReader parties,
      AreaReader areas,
      @Nullable Party reporter,
      List<Participant> participants,
      XmlElement activity) {
    this.notes = notes;
    this.narratives = narratives;
    this.parties = parties;
    this.areas = areas;
    this.reporter = reporter;
    this.participants = participants;
    this.currency = activity.attribute("default-currency");
    this.earmarking = earmarking(activity.children("default-aid-type"));
  }

  /// @return empty when it is not taken; why, a notice says
  Optional<Transfer> read(XmlElement transaction) {
    var type = type(transaction);
    var amount = type == null ? null : amount(transaction);
    if (type == null || amount == null) {
      return Optional.empty();
    }
    var provider = transaction.child("provider-org").orElse(null);
    var receiver = transaction.child("receiver-org").orElse(null);
    var from = giver(transaction, type, provider);
    var to = receiver(transaction, type, receiver, from);
    if (to == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Transfer(
            notes.at(transaction),
            type,
            from,
            to,
            activity(provider, "provider-activity-id"),
            activity(receiver, "receiver-activity-id"),
            amount,
            currency(transaction),
            date(transaction),
            notes.cut(
                transaction,
                "transaction/description",
                narratives.of(transaction.children("description")),
                LONGEST_DESCRIPTION),
            Optional.ofNullable(earmarking(transaction.children("aid-type"))).orElse(earmarking),
            areas.recipients(transaction),
            transaction.attribute("ref")));
  }

  private @Nullable TransactionType type(XmlElement transaction) {
    var code =
        transaction
            .child("transaction-type")
            .map(type -> Optional.ofNullable(type.attribute("code")).orElse(type.text()))
            .orElse("");
    var type = code.isEmpty() ? Optional.<TransactionType>empty() : TransactionType.of(code);
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

  private @Nullable BigDecimal amount(XmlElement transaction) {
    var text = transaction.child("value").map(XmlElement::text).orElse("");
    var amount = notes.amount(transaction, "transaction/value", text);
    if (amount == null) {
      notes.reject(
          transaction, "transaction/value", text.isEmpty() ? null : text, "must be a number");
    } else if (amount.signum() == 0) {
      notes.reject(transaction, "transaction/value", text, "must not be zero: nothing is given");
      return null;
    }
    return amount;
  }

  private @Nullable Party giver(
      XmlElement transaction, TransactionType type, @Nullable XmlElement provider) {
    if (provider != null && isStated(provider)) {
      return parties.read(provider);
    }
    return type.isIncoming() ? funder(transaction) : reporter;
  }

  private @Nullable Party funder(XmlElement transaction) {
    var only = only(Role.FUNDING, reporter);
    if (only == null) {
      notes.ignore(transaction, "provider-org", null, "must be named; the giver stays unknown");
    } else {
      notes.repair(
          transaction,
          "provider-org",
          null,
          "must be named; the one organization that funds the activity is taken");
    }
    return only;
  }

  /// The one organization with that role, besides another; null when there is none or more.
  private @Nullable Party only(Role role, @Nullable Party besides) {
    var others = new HashMap<String, Party>();
    for (var one : participants) {
      if (one.role() == role && (besides == null || !one.party().key().equals(besides.key()))) {
        others.put(one.party().key(), one.party());
      }
    }
    return others.size() == 1 ? others.values().iterator().next() : null;
  }

  private @Nullable Party receiver(
      XmlElement transaction,
      TransactionType type,
      @Nullable XmlElement element,
      @Nullable Party from) {
    if (element != null && isStated(element)) {
      var stated = parties.read(element);
      return stated == null
          ? withheld(transaction, element)
          : checked(transaction, type, from, stated);
    }
    if (type.isIncoming()) {
      if (reporter == null) {
        notes.reject(
            transaction,
            "receiver-org",
            null,
            "must be named where the reporting organization is a secondary reporter");
      }
      return reporter;
    }
    if (type == TransactionType.EXPENDITURE) {
      notes.reject(
          transaction,
          "receiver-org",
          null,
          "names nobody: what is spent on goods and services is no flow between organizations");
      return null;
    }
    return implementer(transaction, type, from);
  }

  private @Nullable Party withheld(XmlElement transaction, XmlElement receiver) {
    var text = receiver.attribute("ref");
    notes.reject(
        transaction,
        "receiver-org",
        text == null ? narratives.of(receiver) : text,
        "must name an organization");
    return null;
  }

  private @Nullable Party checked(
      XmlElement transaction, TransactionType type, @Nullable Party from, Party to) {
    var isToReporter = reporter != null && reporter.key().equals(to.key());
    var isToGiver = from != null && from.key().equals(to.key());
    if (!type.isIncoming()
        && (isToGiver || (type == TransactionType.EXPENDITURE && isToReporter))) {
      notes.reject(
          transaction,
          "receiver-org",
          to.key(),
          "must be another organization than the spending one");
      return null;
    }
    return to;
  }

  private @Nullable Party implementer(
      XmlElement transaction, TransactionType type, @Nullable Party from) {
    var only = type.goesToImplementer() ? only(Role.IMPLEMENTING, from) : null;
    if (only == null) {
      notes.reject(
          transaction,
          "receiver-org",
          null,
          "must be named, unless one organization implements the activity for the giver");
      return null;
    }
    notes.repair(
        transaction,
        "receiver-org",
        null,
        "must be named; the one organization that implements the activity is taken");
    return only;
  }

  private boolean isStated(XmlElement party) {
    return party.attribute("ref") != null || narratives.of(party) != null;
  }

  private static @Nullable String activity(@Nullable XmlElement party, String attribute) {
    var id = party == null ? null : party.attribute(attribute);
    return id == null || Placeholders.contains(id) ? null : Keys.fit(id);
  }

  private @Nullable String currency(XmlElement transaction) {
    var own = transaction.child("value").map(value -> value.attribute("currency")).orElse(null);
    var text = own == null ? currency : own;
    var code = text == null ? null : text.toUpperCase(Locale.ROOT);
    if (code == null || !CURRENCIES.contains(code)) {
      notes.ignore(
          transaction, "value/@currency", text, "must be an ISO 4217 code; it stays unknown");
      return null;
    }
    if (!code.equals(text)) {
      notes.repair(transaction, "value/@currency", text, "must be an ISO 4217 code in capitals");
    }
    return code;
  }

  private @Nullable LocalDate date(XmlElement transaction) {
    var stated =
        transaction
            .child("transaction-date")
            .map(date -> notes.date(date, "transaction-date"))
            .orElse(null);
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

  /// By the code list EarmarkingCategory, which is one of the vocabularies of aid types.
  private static @Nullable Earmarking earmarking(List<XmlElement> aidTypes) {
    return aidTypes.stream()
        .filter(type -> "2".equals(type.attribute("vocabulary")))
        .map(type -> type.attribute("code"))
        .filter(code -> code != null && code.matches("[1-4]"))
        .map(code -> Earmarking.values()[Integer.parseInt(code) - 1])
        .findFirst()
        .orElse(null);
  }
}
