package org.weft.importing.iati;

import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputFile;
import org.weft.importing.InputHead;
import org.weft.importing.Origin;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.documents.XmlText;

/// Activities of development and humanitarian aid as donors and implementers publish them, one in
/// memory at a time.
@Component
final class IatiImporter implements Importer {

  private static final String ACTIVITIES = "iati-activities";
  private static final String ACTIVITY = "iati-activity";
  private static final String ENGLISH = "en";

  @Override
  public String formatId() {
    return "iati";
  }

  @Override
  public String title() {
    return "IATI activities";
  }

  @Override
  public String reads() {
    return "XML files of the IATI Activity Standard, versions 1.01 to 2.03: `iati-activities`, also"
        + " within another element, as stores of activities answer.";
  }

  @Override
  public String keeps() {
    return "Each activity as an effort with title, description, status, dates, places, sectors,"
        + " goals and emergency; its organizations with identifier, type and sector, those that"
        + " implement it as those that run it; which activity is a part of which; the sum of its"
        + " budgets; each pledge, planned disbursement, commitment and payment as a resource flow"
        + " with its basis, giver, receiver, amount, currency, date, earmarking and conditions, for"
        + " the activity that receives it and from the programme that gives it.";
  }

  @Override
  public String drops() {
    return "Shares of places and sectors (an amount is stated once, for all of them), repayments,"
        + " guarantees and expenditure without a receiver, the periods of budgets, siblings and"
        + " other related activities that are no parts of one another, results, documents,"
        + " contacts, policy markers, kinds of aid and finance, days of exchange rates, and texts"
        + " in other languages than the default one.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return ACTIVITIES.equals(head.rootElement())
        || ACTIVITY.equals(head.rootElement())
        || (head.rootElement() != null && head.text().contains("<" + ACTIVITY));
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var unknown = new UnknownElements();
    var hasActivities = false;
    try (var store = batch.store(Activity.class)) {
      var activities = new Activities(batch, store);
      for (var file : input.files()) {
        if (isXml(file)) {
          hasActivities |= read(file, batch, activities, unknown);
        } else {
          batch.ignore(Origin.file(file.name()), null, null, "is not XML; it is left out");
        }
      }
      activities.draft();
    }
    if (!hasActivities) {
      batch.refuse(Origin.file(input.name()), null, null, "must have an element " + ACTIVITIES);
    }
  }

  private static boolean isXml(InputFile file) throws IOException {
    if (file.content() != InputFile.Content.TEXT) {
      return false;
    }
    try (var text = file.openText()) {
      var first = text.read();
      while (Character.isWhitespace(first)) {
        first = text.read();
      }
      return first == '<';
    }
  }

  private static boolean read(
      InputFile file, ImportBatch batch, Activities activities, UnknownElements unknown)
      throws IOException {
    var hasActivities = false;
    var reader = new ActivityReader(batch, file.name(), ENGLISH, unknown);
    try (var xml = XmlText.open(file)) {
      for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
        if (name.equals(ACTIVITIES)) {
          hasActivities = true;
          var attributes = xml.attributes();
          checkVersion(file, batch, attributes);
          reader = new ActivityReader(batch, file.name(), language(attributes), unknown);
        } else if (name.equals(ACTIVITY)) {
          hasActivities = true;
          reader.read(xml.readElement()).ifPresent(activities::add);
        }
      }
    }
    return hasActivities;
  }

  private static String language(Map<String, String> attributes) {
    var stated = attributes.getOrDefault(XmlElement.XML + "lang", "");
    return stated.isBlank() ? ENGLISH : stated;
  }

  private static void checkVersion(
      InputFile file, ImportBatch batch, Map<String, String> attributes) {
    var version = attributes.getOrDefault("version", "").strip();
    if (!version.matches("1\\.0[1-5]|2\\.0[1-3]")) {
      batch.repair(
          Origin.file(file.name()),
          "iati-activities/@version",
          version.isEmpty() ? null : version,
          "must be 1.01 to 2.03; it is read as 2.03");
    }
  }
}
