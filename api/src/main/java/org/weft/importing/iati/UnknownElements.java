package org.weft.importing.iati;

import java.util.HashSet;
import java.util.Set;
import org.weft.importing.documents.XmlElement;

/// Names, once each, what is no part of the standard.
final class UnknownElements {

  /// Elements of an activity, of all versions from 1.01 to 2.03.
  private static final Set<String> OF_ACTIVITY =
      Set.of(
          "iati-identifier",
          "reporting-org",
          "title",
          "description",
          "participating-org",
          "other-identifier",
          "activity-status",
          "activity-date",
          "contact-info",
          "activity-scope",
          "recipient-country",
          "recipient-region",
          "location",
          "sector",
          "tag",
          "country-budget-items",
          "humanitarian-scope",
          "policy-marker",
          "collaboration-type",
          "default-flow-type",
          "default-finance-type",
          "default-aid-type",
          "default-tied-status",
          "budget",
          "planned-disbursement",
          "capital-spend",
          "transaction",
          "document-link",
          "activity-website",
          "related-activity",
          "legacy-data",
          "conditions",
          "result",
          "crs-add",
          "fss");

  private static final Set<String> OF_TRANSACTION =
      Set.of(
          "transaction-type",
          "transaction-date",
          "value",
          "description",
          "provider-org",
          "receiver-org",
          "disbursement-channel",
          "sector",
          "recipient-country",
          "recipient-region",
          "flow-type",
          "finance-type",
          "aid-type",
          "tied-status");

  private final Set<String> noted = new HashSet<>();

  void note(Notes notes, XmlElement activity) {
    for (var child : activity.children()) {
      note(notes, child, "", OF_ACTIVITY);
      if (child.name().equals("transaction")) {
        child.children().forEach(part -> note(notes, part, "transaction/", OF_TRANSACTION));
      }
    }
  }

  private void note(Notes notes, XmlElement element, String parent, Set<String> known) {
    var name = parent + element.name();
    if (!known.contains(element.name()) && noted.add(name)) {
      notes.ignore(element, name, null, "is not an element of IATI 1.01 to 2.03");
    }
  }
}
