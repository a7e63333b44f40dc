package org.weft.importing.iati;

import java.util.Optional;
import org.weft.importing.ImportBatch;
import org.weft.importing.documents.XmlElement;

/// Reads activities, each by itself.
final class ActivityReader {

  private static final String NO_REGISTER = "iati";

  private final ImportBatch batch;
  private final String file;
  private final String language;
  private final UnknownElements unknown;

  /// @param language of texts that state none, in activities that state none
  ActivityReader(ImportBatch batch, String file, String language, UnknownElements unknown) {
    this.batch = batch;
    this.file = file;
    this.language = language;
    this.unknown = unknown;
  }

  /// @return empty when it is not taken; why, a notice says
  Optional<Activity> read(XmlElement element) {
    var id = element.child("iati-identifier").map(XmlElement::text).orElse("");
    var unnamed = new Notes(batch, file, id.isEmpty() ? null : id);
    unknown.note(unnamed, element);
    if (id.isEmpty()) {
      unnamed.reject(element, "iati-identifier", null, "must be filled");
      return Optional.empty();
    }
    var stated = element.attribute(XmlElement.XML + "lang");
    var narratives = new Narratives(stated == null ? language : stated);
    var reporter =
        element
            .child("reporting-org")
            .map(one -> new PartyReader(unnamed, narratives, NO_REGISTER).read(one))
            .orElse(null);
    if (reporter == null) {
      unnamed.reject(element, "reporting-org", null, "must name an organization");
      return Optional.empty();
    }
    return Optional.of(
        new OneActivity(unnamed, narratives, element, Keys.fit(id), reporter).read());
  }
}
