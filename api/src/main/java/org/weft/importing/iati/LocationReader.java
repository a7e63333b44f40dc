package org.weft.importing.iati;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.terms.Countries;
import org.weft.importing.terms.Slugs;

/// Reads the locations of an activity. A place of a gazetteer is known by its code there, any other
/// by its name within its country, one without a name by its point.
final class LocationReader {

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
  private final AreaReader areas;

  /// @param areas gets every place, those around others included
  LocationReader(Notes notes, Narratives narratives, AreaReader areas) {
    this.notes = notes;
    this.narratives = narratives;
    this.areas = areas;
  }

  /// Their keys.
  ///
  /// @param country key of the only country of the activity; null when there are none or several
  List<String> read(XmlElement activity, @Nullable String country) {
    return activity.children("location").stream()
        .map(one -> location(one, country))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
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
      return areas.country(division, country);
    }
    if ("A4".equals(division.attribute("vocabulary"))) {
      return areas.country(division, division.attribute("code"));
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
      return areas.country(element, code);
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
