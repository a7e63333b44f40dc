package org.weft.importing.hsds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.actors.Places;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.Slugs;

/// Where services are: locations within the city, region and country of their address, and the
/// areas that they serve. The street is dropped.
final class Sites {

  /// Kinds of locations and addresses where nobody can go.
  private static final Set<String> NOWHERE = Set.of("virtual", "postal");

  /// At the end of an address of the Office for National Statistics.
  private static final Pattern ONS_CODE = Pattern.compile(".*\\b([EWSNKJL]\\d{8})/?");

  private static final int LONGEST_BOUNDARY = 200_000;

  private final ImportBatch batch;
  private final Rows rows;
  private final Places places;

  /// By location, the first that is not its post box.
  private final Map<String, Entry> addresses = new HashMap<>();

  Sites(ImportBatch batch, Rows rows, Places places) {
    this.batch = batch;
    this.rows = rows;
    this.places = places;
  }

  boolean isLocation(@Nullable String id) {
    return rows.find("location", id) != null;
  }

  /// @return the key of the location; null when there is none of that id, or it is nowhere
  @Nullable String location(@Nullable String id) {
    var entry = rows.find("location", id);
    if (id == null || entry == null || isNowhere(entry.text("location_type"))) {
      return null;
    }
    var area = area(id);
    var latitude = degrees(entry, "latitude", 90);
    var longitude = degrees(entry, "longitude", 180);
    var name = entry.text("name");
    if (name == null && (latitude == null || longitude == null)) {
      return area;
    }
    var shown = name == null ? "Location " + id : name;
    var key = Entry.isUnique(id) ? "hsds-" + id : Keys.of("hsds", Slugs.of(shown), id);
    places.known(entry.origin(), key, shown, area);
    if (latitude != null && longitude != null) {
      places.point(key, latitude, longitude);
    }
    return key;
  }

  private static boolean isNowhere(@Nullable String type) {
    return type != null && NOWHERE.contains(type.toLowerCase(Locale.ROOT));
  }

  /// The city, region or country of the address of a location.
  private @Nullable String area(String location) {
    var address = addresses().get(location);
    return address == null ? null : area(address);
  }

  private Map<String, Entry> addresses() {
    if (addresses.isEmpty()) {
      for (var address : rows.all("address")) {
        var location = address.text("location_id");
        if (location != null && !isNowhere(address.text("address_type"))) {
          addresses.putIfAbsent(location, address);
        }
      }
    }
    return addresses;
  }

  private @Nullable String area(Entry address) {
    var at = address.origin();
    var country = places.country(at, "address.country", address.text("country"));
    var region = places.named(at, address.text("state_province", "region"), country);
    var city = address.text("city");
    if (region == null || region.equals(country) || city == null) {
      return city == null ? region : places.named(at, city, country);
    }
    return places.known(at, region + "-" + Slugs.of(city), city, region);
  }

  private @Nullable Double degrees(Entry entry, String field, int most) {
    var text = entry.text(field);
    if (text == null) {
      return null;
    }
    try {
      var degrees = new BigDecimal(text).doubleValue();
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    batch.ignore(
        entry.origin(),
        "location." + field,
        text,
        "must be degrees, from -%d to %d".formatted(most, most));
    return null;
  }

  /// @return the key of a service area; null when nothing says where it is
  @Nullable String area(Origin origin, Entry entry) {
    var extent = entry.text("extent");
    var name = entry.text("name", "service_area");
    var code = extent == null ? null : ONS_CODE.matcher(extent);
    if (code != null && code.matches()) {
      return places.known(origin, code.group(1), name == null ? code.group(1) : name, null);
    }
    var key = places.named(origin, name, null);
    var type = entry.text("extent_type");
    if (key != null && extent != null && type != null && type.equalsIgnoreCase("geojson")) {
      if (extent.matches("(?s)\\{.*\"(Multi)?Polygon\".*\\}")
          && extent.length() <= LONGEST_BOUNDARY) {
        places.boundary(key, extent);
      } else {
        batch.ignore(origin, "service_area.extent", extent, "must be a polygon in GeoJSON");
      }
    }
    return key;
  }
}
