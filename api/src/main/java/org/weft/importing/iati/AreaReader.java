package org.weft.importing.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.terms.Countries;
import org.weft.importing.terms.Slugs;

/// Reads where an activity or a transaction happens.
///
/// A country is known by its ISO 3166-1 code, a region and a place of a gazetteer by their codes,
/// any other place by its name within its country.
final class AreaReader {

  /// Says that no place is specified.
  private static final String NOWHERE = "998";

  /// Schemes by the code list GeographicVocabulary and by the letters of version 1.
  private static final Map<String, String> SCHEMES =
      Map.of(
          "A1",
          "GAUL",
          "A2",
          "SALB",
          "A3",
          "GADM",
          "A4",
          "ISO3166-1",
          "G1",
          "GEONAMES",
          "GEO",
          "GEONAMES",
          "G2",
          "OSM",
          "OSM",
          "OSM");

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

  /// Keys of the countries and regions of an activity or a transaction.
  List<String> recipients(XmlElement parent) {
    var stated = new ArrayList<>(parent.children("recipient-country"));
    stated.addAll(parent.children("recipient-region").stream().filter(this::isOfTheDac).toList());
    Percentages.check(notes, stated, _ -> "");
    var keys = new TreeSet<String>();
    parent.children("recipient-country").forEach(one -> add(keys, country(one, code(one))));
    parent.children("recipient-region").forEach(one -> add(keys, region(one)));
    return List.copyOf(keys);
  }

  private boolean isOfTheDac(XmlElement region) {
    return Objects.requireNonNullElse(region.attribute("vocabulary"), "1").equals("1");
  }

  private static void add(TreeSet<String> keys, @Nullable String key) {
    if (key != null) {
      keys.add(key);
    }
  }

  private @Nullable String code(XmlElement element) {
    var code = element.attribute("code");
    return code == null ? narratives.of(element) : code;
  }

  private @Nullable String country(XmlElement at, @Nullable String text) {
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

  /// Keys of the locations of an activity.
  ///
  /// @param country key of the only country of the activity; null when there are none or several
  List<String> locations(XmlElement activity, @Nullable String country) {
    var keys = new TreeSet<String>();
    activity.children("location").forEach(one -> add(keys, location(one, country)));
    return List.copyOf(keys);
  }

  private @Nullable String location(XmlElement location, @Nullable String activityCountry) {
    var around = activityCountry;
    for (var division : divisions(location)) {
      around = division(division, around);
    }
    var name = narratives.of(location.children("name"));
    var point = point(location);
    for (var id : location.children("location-id")) {
      var key = coded(id, id.attribute("code"), name, around, point);
      if (key != null) {
        return key;
      }
    }
    for (var entry : location.children("gazetteer-entry")) {
      var key = coded(entry, entry.text(), name, around, point);
      if (key != null) {
        return key;
      }
    }
    return uncoded(name, around, point);
  }

  private @Nullable String uncoded(
      @Nullable String name, @Nullable String around, @Nullable String point) {
    var slug = name == null ? "" : Slugs.of(name);
    if (!slug.isEmpty()) {
      var named = name == null ? null : Countries.findCode(name).orElse(null);
      if (named != null && named.equals(around)) {
        return around;
      }
      var key = Keys.fit((around == null ? "place" : around) + "-" + slug);
      areas.add(new Area(key, name, null, null, around, point));
      return key;
    }
    if (point != null) {
      var key = "point-" + point.replace(' ', '/');
      areas.add(new Area(key, point, null, null, around, point));
      return key;
    }
    return around;
  }

  /// From the largest to the smallest.
  private static List<XmlElement> divisions(XmlElement location) {
    return location.children("administrative").stream()
        .sorted(
            Comparator.comparing(one -> Objects.requireNonNullElse(one.attribute("level"), "0")))
        .toList();
  }

  private @Nullable String division(XmlElement division, @Nullable String around) {
    var country = division.attribute("country");
    if (country != null) {
      return country(division, country);
    }
    if ("A4".equals(division.attribute("vocabulary"))) {
      return country(division, division.attribute("code"));
    }
    var key = coded(division, division.attribute("code"), null, around, null);
    return key == null ? around : key;
  }

  /// @return null when the element has no code of a known gazetteer
  private @Nullable String coded(
      XmlElement element,
      @Nullable String code,
      @Nullable String name,
      @Nullable String around,
      @Nullable String point) {
    var vocabulary = element.attribute("vocabulary");
    if (vocabulary == null) {
      vocabulary = element.attribute("gazetteer-ref");
    }
    var scheme = vocabulary == null ? null : SCHEMES.get(vocabulary);
    if (scheme == null || code == null || code.isBlank()) {
      return null;
    }
    if (scheme.equals(Countries.SCHEME)) {
      return country(element, code);
    }
    var key = Keys.fit(scheme + "-" + code);
    areas.add(new Area(key, name, scheme, code, key.equals(around) ? null : around, point));
    return key;
  }

  /// Latitude and longitude with a blank between; null when not stated.
  private @Nullable String point(XmlElement location) {
    var pos = location.child("point").flatMap(point -> point.child("pos"));
    var old = location.child("coordinates");
    var at = pos.or(() -> old).orElse(null);
    if (at == null) {
      return null;
    }
    var text =
        pos.isPresent() ? at.text() : at.attribute("latitude") + " " + at.attribute("longitude");
    var point = Points.parse(text);
    if (point == null) {
      notes.ignore(at, "location/point", text, "must be a latitude and a longitude in degrees");
    }
    return point;
  }
}
