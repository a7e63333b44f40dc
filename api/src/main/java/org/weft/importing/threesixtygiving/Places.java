package org.weft.importing.threesixtygiving;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import org.weft.importing.terms.Countries;
import org.weft.importing.terms.Slugs;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.PlaceInput;
import tools.jackson.databind.JsonNode;

/// The places that grants and organizations mention, each once.
///
/// A place with a code is known by its code, a country by its ISO 3166-1 code, any other by its
/// name within its country.
final class Places {

  /// Codes of the Office for National Statistics name one area whatever its type is called.
  private static final String ONS_CODE = "[EWSNKJL]\\d{8}";

  private static final class Place {
    final Origin origin;
    final @Nullable String code;
    final @Nullable String within;
    final Votes names = new Votes();
    final Votes schemes = new Votes();
    @Nullable BigDecimal latitude;
    @Nullable BigDecimal longitude;

    Place(Origin origin, @Nullable String code, @Nullable String within) {
      this.origin = origin;
      this.code = code;
      this.within = within;
    }
  }

  private final ImportBatch batch;
  private final TreeMap<String, Place> places = new TreeMap<>();

  Places(ImportBatch batch) {
    this.batch = batch;
  }

  /// @param location an object of the standard's Location
  /// @return the key of the place; null when the location names none
  @Nullable String addLocation(Origin origin, JsonNode location) {
    var country = country(origin, Fields.text(location, "countryCode"));
    var code = Fields.text(location, "geoCode");
    var name = Fields.text(location, "name");
    if (code != null) {
      return addCoded(origin, code, name, country, location);
    }
    if (name == null) {
      return country;
    }
    var named = Countries.findCode(name);
    return named.isPresent() ? addCountry(origin, named.get()) : addNamed(origin, name, country);
  }

  /// @return the key of the country; null when the text names none
  @Nullable String addCountryNamed(Origin origin, String field, String text) {
    var code = Countries.findCode(text);
    if (code.isEmpty()) {
      batch.ignore(origin, field, text, "must be a country of ISO 3166-1, by code or English name");
      return null;
    }
    return addCountry(origin, code.get());
  }

  private @Nullable String country(Origin origin, @Nullable String code) {
    return code == null ? null : addCountryNamed(origin, "beneficiaryLocation.countryCode", code);
  }

  private String addCountry(Origin origin, String code) {
    var place = places.computeIfAbsent(code, any -> new Place(origin, code, null));
    place.names.add(Countries.name(code));
    place.schemes.add(Countries.SCHEME);
    return code;
  }

  private String addNamed(Origin origin, String name, @Nullable String country) {
    var slug = Slugs.of(name);
    var key = country == null ? "place-" + slug : country + "-" + slug;
    places.computeIfAbsent(key, any -> new Place(origin, null, country)).names.add(name);
    return key;
  }

  private String addCoded(
      Origin origin,
      String code,
      @Nullable String name,
      @Nullable String country,
      JsonNode location) {
    var type = Optional.ofNullable(Fields.text(location, "geoCodeType"));
    var key = code.matches(ONS_CODE) ? code : type.orElse("geoCode") + "-" + code;
    var place = places.computeIfAbsent(key, any -> new Place(origin, code, country));
    place.names.add(name == null ? code : name);
    place.schemes.add(type.orElse(null));
    place.latitude = degrees(location, "latitude", place.latitude);
    place.longitude = degrees(location, "longitude", place.longitude);
    return key;
  }

  // Of several, the least: it does not depend on the order of the records.
  private static @Nullable BigDecimal degrees(
      JsonNode location, String field, @Nullable BigDecimal before) {
    var value = location.get(field);
    var degrees = value == null ? null : Fields.decimal(value);
    return degrees == null || (before != null && before.compareTo(degrees) < 0) ? before : degrees;
  }

  void draft() {
    places.forEach((key, place) -> batch.add(place.origin, draft(key, place)));
  }

  private Draft draft(String key, Place place) {
    // A country comes from the standard, not from the file: two files that name it agree on it.
    var isCountry = Countries.SCHEME.equals(place.schemes.winner());
    var hasPoint = place.latitude != null && place.longitude != null;
    var input =
        new PlaceInput(
            key,
            Optional.ofNullable(place.names.winner()).orElse(key),
            place.schemes.winner(),
            place.code,
            place.within,
            hasPoint && place.latitude != null ? (Double) place.latitude.doubleValue() : null,
            hasPoint && place.longitude != null ? (Double) place.longitude.doubleValue() : null,
            null,
            null,
            null,
            null,
            isCountry ? null : batch.ownSource(),
            null,
            null);
    var stated = new HashSet<String>(java.util.List.of("key", "name"));
    if (!isCountry) {
      stated.add("source");
    }
    if (place.code != null) {
      stated.add("code");
      stated.add("scheme");
    }
    if (place.within != null) {
      stated.add("within");
    }
    if (hasPoint) {
      stated.add("latitude");
      stated.add("longitude");
    }
    return new Draft(input, stated);
  }
}
