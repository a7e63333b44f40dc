package org.weft.importing.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.terms.Countries;
import org.weft.importing.terms.Slugs;

/// Reads in which countries and regions an activity or a transaction happens, and collects all
/// places. A country is known by its ISO 3166-1 code, a region by its own.
final class AreaReader {

  /// Says that no place is specified.
  private static final String NOWHERE = "998";

  private final Notes notes;
  private final Narratives narratives;
  private final String publisher;
  private final List<Area> areas = new ArrayList<>();

  /// @param publisher comes before the publisher's own codes of regions
  AreaReader(Notes notes, Narratives narratives, String publisher) {
    this.notes = notes;
    this.narratives = narratives;
    this.publisher = publisher;
  }

  /// Everything that was read, places around others included.
  List<Area> areas() {
    return areas;
  }

  void add(Area area) {
    areas.add(area);
  }

  /// Keys of the countries and regions of an activity or a transaction.
  List<String> recipients(XmlElement parent) {
    var stated = new ArrayList<>(parent.children("recipient-country"));
    stated.addAll(parent.children("recipient-region").stream().filter(this::isOfTheDac).toList());
    Percentages.check(notes, stated, _ -> "");
    return Stream.concat(
            parent.children("recipient-country").stream().map(one -> country(one, code(one))),
            parent.children("recipient-region").stream().map(this::region))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean isOfTheDac(XmlElement region) {
    return Objects.requireNonNullElse(region.attribute("vocabulary"), "1").equals("1");
  }

  private @Nullable String code(XmlElement element) {
    var code = element.attribute("code");
    return code == null ? narratives.of(element) : code;
  }

  /// Adds a country.
  ///
  /// @param text its code or name
  /// @return its key; null when it is none
  @Nullable String country(XmlElement at, @Nullable String text) {
    if (text == null) {
      return null;
    }
    var code = text.equalsIgnoreCase("XK") ? "XK" : Countries.findCode(text).orElse(null);
    if (code == null) {
      notes.ignore(at, at.name() + "/@code", text, "must be a country of ISO 3166-1");
      return null;
    }
    areas.add(new Area(code, null, Countries.SCHEME, code, null, null));
    return code;
  }

  private @Nullable String region(XmlElement region) {
    var code = region.attribute("code");
    var name = narratives.of(region);
    var vocabulary = Objects.requireNonNullElse(region.attribute("vocabulary"), "1");
    if (vocabulary.equals("1") && NOWHERE.equals(code) || (code == null && name == null)) {
      return null;
    }
    var scheme =
        switch (vocabulary) {
          case "1" -> "DAC-REGION";
          case "2" -> "UN-M49";
          default -> publisher;
        };
    var slug = code == null ? Slugs.of(String.valueOf(name)) : code;
    var key = Keys.fit(scheme + (scheme.equals(publisher) ? "/region-" : "-") + slug);
    areas.add(new Area(key, name, scheme, code, null, null));
    return key;
  }
}
