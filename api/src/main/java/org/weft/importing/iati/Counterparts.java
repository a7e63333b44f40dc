package org.weft.importing.iati;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;

/// Finds who gives and who receives in the transactions of one activity.
///
/// A party that is left out is the reporting organization where the standard says so: the giver of
/// what goes out, the receiver of what comes in. What is promised, planned or handed over without a
/// named receiver goes to the organization that implements the activity, if that is one other than
/// the giver; what comes in without a named giver comes from the organization that funds the
/// activity, if that is one other than the reporting one.
final class Counterparts {

  private final Notes notes;
  private final Narratives narratives;
  private final PartyReader parties;
  private final @Nullable Party reporter;
  private final List<Participant> participants;

  /// @param reporter null when it is no party to the activity
  Counterparts(
      Notes notes,
      Narratives narratives,
      PartyReader parties,
      @Nullable Party reporter,
      List<Participant> participants) {
    this.notes = notes;
    this.narratives = narratives;
    this.parties = parties;
    this.reporter = reporter;
    this.participants = participants;
  }

  /// Null when the giver stays unknown.
  @Nullable Party giver(XmlElement transaction, TransactionType type) {
    var provider = transaction.child("provider-org").orElse(null);
    if (provider != null && isStated(provider)) {
      return parties.read(provider);
    }
    return type.isIncoming() || isToReporter(transaction) ? funder(transaction) : reporter;
  }

  private boolean isToReporter(XmlElement transaction) {
    return transaction.name().equals(PlanReader.ELEMENT)
        && reporter != null
        && transaction
            .child("receiver-org")
            .map(to -> to.attribute("ref"))
            .filter(reporter.key()::equalsIgnoreCase)
            .isPresent();
  }

  private @Nullable Party funder(XmlElement transaction) {
    var only = only(Role.FUNDING, reporter);
    if (only == null) {
      notes.ignore(
          transaction,
          field(transaction, "provider-org"),
          null,
          "must be named; the giver stays unknown");
    } else {
      notes.repair(
          transaction,
          field(transaction, "provider-org"),
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

  /// Null when there is none; why, a notice says.
  @Nullable Party receiver(XmlElement transaction, TransactionType type, @Nullable Party from) {
    var receiver = transaction.child("receiver-org").orElse(null);
    if (receiver != null && isStated(receiver)) {
      var stated = parties.read(receiver);
      return stated == null
          ? withheld(transaction, receiver)
          : checked(transaction, type, from, stated);
    }
    if (type.isIncoming()) {
      if (reporter == null) {
        reject(
            transaction,
            null,
            "must be named where the reporting organization is a secondary reporter");
      }
      return reporter;
    }
    if (type == TransactionType.EXPENDITURE) {
      reject(
          transaction,
          null,
          "names nobody: what is spent on goods and services is no flow between organizations");
      return null;
    }
    return implementer(transaction, type, from);
  }

  private void reject(XmlElement transaction, @Nullable Object value, String rule) {
    notes.reject(transaction, field(transaction, "receiver-org"), value, rule);
  }

  private @Nullable Party withheld(XmlElement transaction, XmlElement receiver) {
    var text = receiver.attribute("ref");
    reject(transaction, text == null ? narratives.of(receiver) : text, "must name an organization");
    return null;
  }

  private @Nullable Party checked(
      XmlElement transaction, TransactionType type, @Nullable Party from, Party to) {
    var isToReporter = reporter != null && reporter.key().equals(to.key());
    var isToGiver = from != null && from.key().equals(to.key());
    if (!type.isIncoming()
        && (isToGiver || (type == TransactionType.EXPENDITURE && isToReporter))) {
      reject(transaction, to.key(), "must be another organization than the spending one");
      return null;
    }
    return to;
  }

  private @Nullable Party implementer(
      XmlElement transaction, TransactionType type, @Nullable Party from) {
    var only = type.goesToImplementer() ? only(Role.IMPLEMENTING, from) : null;
    if (only == null) {
      reject(
          transaction,
          null,
          "must be named, unless one organization implements the activity for the giver");
      return null;
    }
    notes.repair(
        transaction,
        field(transaction, "receiver-org"),
        null,
        "must be named; the one organization that implements the activity is taken");
    return only;
  }

  private static String field(XmlElement transaction, String party) {
    return transaction.name().equals(PlanReader.ELEMENT) ? PlanReader.ELEMENT + "/" + party : party;
  }

  private boolean isStated(XmlElement party) {
    return party.attribute("ref") != null || narratives.of(party) != null;
  }
}
