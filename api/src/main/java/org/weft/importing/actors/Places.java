package org.weft.importing.actors;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Countries;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.Slugs;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.PlaceInput;

/// The places that are mentioned, each once: a country by its ISO 3166-1 code, any other by what
/// its source calls it, within its country where that is said.
public final class Places {

  private static final class Place {
    final Origin origin;
    final Votes names = new Votes();
    final Votes within = new Votes();
    final boolean isCountry;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable String boundary;

    Place(Origin origin, boolean isCountry) {
      this.origin = origin;
      this.isCountry = isCountry;
    }
  }

  private final ImportBatch batch;
  private final Map<String, Place> places = new TreeMap<>();

  Places(ImportBatch batch) {
    this.batch = batch;
  }

  /// @param text code or English name
  /// @return key of the country; null when it is none, which is said in a notice
  public @Nullable String country(Origin origin, String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var code = Countries.findCode(text);
    if (code.isEmpty()) {
      batch.ignore(origin, field, text, "must be a country of ISO 3166-1, by code or English name");
      return null;
    }
    return country(origin, code.get());
  }

  private String country(Origin origin, String code) {
    places.computeIfAbsent(code, _ -> new Place(origin, true)).names.add(Countries.name(code));
    return code;
  }

  /// @param name of the place; that of a country is the country
  /// @param country key of its country
  /// @return its key; null when the name has no letter and no digit
  public @Nullable String named(Origin origin, @Nullable String name, @Nullable String country) {
    var slug = name == null ? "" : Slugs.of(name);
    if (name == null || slug.isEmpty()) {
      return country;
    }
    var code = name.length() > 3 || country == null ? Countries.findCode(name) : null;
    if (code != null && code.isPresent()) {
      return country(origin, code.get());
    }
    return known(origin, country == null ? "place-" + slug : country + "-" + slug, name, country);
  }

  /// A place that its source has a key for.
  public String known(Origin origin, String key, String name, @Nullable String within) {
    var fitting = Keys.of(key);
    var place = places.computeIfAbsent(fitting, _ -> new Place(origin, false));
    place.names.add(name.strip().substring(0, Math.min(name.strip().length(), 500)));
    place.within.add(within == null || within.equals(fitting) ? null : within);
    return fitting;
  }

  /// A place that its source has a key for, and says elsewhere what it is called.
  public String known(Origin origin, String key) {
    var fitting = Keys.of(key);
    places.computeIfAbsent(fitting, _ -> new Place(origin, false));
    return fitting;
  }

  /// Where a place that was named is. Of several points and boundaries the first in order.
  public void point(String key, double latitude, double longitude) {
    var place = places.get(Keys.of(key));
    if (place == null) {
      return;
    }
    var isFirst =
        place.latitude == null
            || place.longitude == null
            || latitude < place.latitude
            || (latitude == place.latitude && longitude < place.longitude);
    if (isFirst) {
      place.latitude = latitude;
      place.longitude = longitude;
    }
  }

  /// @param geoJson a polygon
  public void boundary(String key, String geoJson) {
    var place = places.get(Keys.of(key));
    if (place != null && (place.boundary == null || geoJson.compareTo(place.boundary) < 0)) {
      place.boundary = geoJson;
    }
  }

  void draft() {
    places.forEach((key, place) -> batch.add(place.origin, draft(key, place)));
  }

  // A country comes from the standard, not from the file: two files that name it agree on it.
  private Draft draft(String key, Place place) {
    return FactDraft.of(PlaceInput.class)
        .with("key", key)
        .with("name", Objects.requireNonNullElse(place.names.winner(), key))
        .with("scheme", place.isCountry ? Countries.SCHEME : null)
        .with("code", place.isCountry ? key : null)
        .with("within", place.within.winner())
        .with("latitude", place.latitude)
        .with("longitude", place.longitude)
        .with("boundary", place.boundary)
        .with("source", place.isCountry ? null : batch.ownSource())
        .draft();
  }
}
