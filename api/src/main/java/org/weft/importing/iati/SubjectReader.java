package org.weft.importing.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.terms.Slugs;

/// Reads what an activity or a transaction is about: sectors, goals, the emergency that it answers.
/// Only code lists that others know make one subject of two publishers' codes.
final class SubjectReader {

  private static final String UNSPECIFIED = "998";

  /// Schemes by the code list SectorVocabulary and by the letters of version 1.
  private static final Map<String, String> SCHEMES =
      Map.ofEntries(
          Map.entry("1", "DAC"),
          Map.entry("DAC", "DAC"),
          Map.entry("2", "DAC"),
          Map.entry("DAC-3", "DAC"),
          Map.entry("3", "COFOG"),
          Map.entry("COFOG", "COFOG"),
          Map.entry("4", "NACE"),
          Map.entry("NACE", "NACE"),
          Map.entry("5", "NTEE"),
          Map.entry("NTEE", "NTEE"),
          Map.entry("6", "AIDDATA"),
          Map.entry("ADT", "AIDDATA"),
          Map.entry("7", "SDG"),
          Map.entry("8", "SDG"),
          Map.entry("9", "SDG"),
          Map.entry("10", "CLUSTER"),
          Map.entry("11", "NAICS"),
          Map.entry("12", "UNSDCF"));

  /// The code list TagVocabulary: goals and targets, as sectors have them too.
  private static final Map<String, String> TAG_SCHEMES = Map.of("2", "SDG", "3", "SDG");

  private final Notes notes;
  private final Narratives narratives;
  private final String publisher;

  /// @param publisher comes before the publisher's own codes
  SubjectReader(Notes notes, Narratives narratives, String publisher) {
    this.notes = notes;
    this.narratives = narratives;
    this.publisher = publisher;
  }

  /// Of an activity or a transaction; those above them by code are included.
  List<Subject> read(XmlElement parent) {
    var subjects = new ArrayList<Subject>();
    Percentages.check(notes, parent.children("sector"), sector -> vocabulary(sector));
    for (var sector : parent.children("sector")) {
      add(subjects, sector(sector));
    }
    for (var tag : parent.children("tag")) {
      var scheme = TAG_SCHEMES.get(vocabulary(tag));
      var code = tag.attribute("code");
      add(
          subjects,
          scheme == null || code == null ? null : known(scheme, code, narratives.of(tag)));
    }
    for (var scope : parent.children("humanitarian-scope")) {
      add(subjects, emergency(scope));
    }
    return subjects;
  }

  private static void add(List<Subject> subjects, @Nullable Subject subject) {
    if (subject != null) {
      subjects.add(subject);
    }
  }

  private static String vocabulary(XmlElement element) {
    var stated = element.attribute("vocabulary");
    return stated == null ? "1" : stated;
  }

  private @Nullable Subject sector(XmlElement sector) {
    var code = sector.attribute("code");
    var label = narratives.of(sector);
    var scheme = SCHEMES.get(vocabulary(sector));
    if (scheme != null && code != null) {
      return scheme.equals("DAC") && code.startsWith(UNSPECIFIED)
          ? null
          : known(scheme, code, label);
    }
    if (code == null && label == null) {
      notes.ignore(sector, "sector/@code", null, "must be filled; the sector stays unknown");
      return null;
    }
    return own(code, label);
  }

  private static Subject known(String scheme, String code, @Nullable String label) {
    return new Subject(
        Keys.fit(scheme + "-" + code), scheme, code, label, Hierarchy.broader(scheme, code));
  }

  /// A code or a label of the publisher's own list.
  private @Nullable Subject own(@Nullable String code, @Nullable String label) {
    var slug = Slugs.of(code == null ? String.valueOf(label) : code);
    return slug.isEmpty()
        ? null
        : new Subject(Keys.fit(publisher + "/" + slug), publisher, code, label, null);
  }

  /// An emergency; an appeal is a plan and no subject.
  private @Nullable Subject emergency(XmlElement scope) {
    var code = scope.attribute("code");
    if (code == null || !"1".equals(scope.attribute("type"))) {
      return null;
    }
    return "1-1".equals(vocabulary(scope)) || code.matches("[A-Z]{2}-\\d{4}-\\d{6}(-[A-Z]{3})?")
        ? known("GLIDE", code, narratives.of(scope))
        : own(code, narratives.of(scope));
  }
}
