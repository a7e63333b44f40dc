package org.weft.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The area of a place on the earth: one polygon or several, each an outer ring and holes.
///
/// @param polygons each a list of rings, the outer one first; a ring is closed and has at least
///   four positions, each longitude and latitude in degrees of WGS 84
public record Boundary(List<List<List<Position>>> polygons) {

  /// Characters of the longest text that is read: some ten thousand positions.
  public static final int LONGEST_TEXT = 200_000;

  private static final int SHORTEST_RING = 4;

  /// @param longitude degrees, -180 to 180
  /// @param latitude degrees, -90 to 90
  public record Position(double longitude, double latitude) {}

  /// Reads a GeoJSON geometry, `Polygon` or `MultiPolygon` (RFC 7946). Other members, and heights,
  /// are passed over; whether rings cross is not looked at.
  ///
  /// @throws IllegalArgumentException with the rule that the text breaks
  public static Boundary parse(String geoJson) {
    if (geoJson.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("must have at most " + LONGEST_TEXT + " characters");
    }
    if (!(new JsonText(geoJson).read() instanceof Map<?, ?> geometry)) {
      throw new IllegalArgumentException("must be a GeoJSON object");
    }
    var coordinates = geometry.get("coordinates");
    return switch (String.valueOf(geometry.get("type"))) {
      case "Polygon" -> new Boundary(List.of(polygon(coordinates)));
      case "MultiPolygon" -> {
        var polygons = new ArrayList<List<List<Position>>>();
        list(coordinates).forEach(each -> polygons.add(polygon(each)));
        yield new Boundary(List.copyOf(polygons));
      }
      default ->
          throw new IllegalArgumentException("must be a GeoJSON geometry, Polygon or MultiPolygon");
    };
  }

  private static List<List<Position>> polygon(@Nullable Object rings) {
    var polygon = new ArrayList<List<Position>>();
    list(rings).forEach(ring -> polygon.add(ring(ring)));
    return List.copyOf(polygon);
  }

  private static List<Position> ring(@Nullable Object positions) {
    var ring = new ArrayList<Position>();
    list(positions).forEach(position -> ring.add(position(position)));
    if (ring.size() < SHORTEST_RING) {
      throw new IllegalArgumentException("must have at least four positions in each ring");
    }
    if (!ring.getFirst().equals(ring.getLast())) {
      throw new IllegalArgumentException("must have closed rings: first and last position equal");
    }
    return List.copyOf(ring);
  }

  private static Position position(@Nullable Object numbers) {
    var pair = list(numbers);
    if (pair.size() < 2
        || !(pair.get(0) instanceof Double longitude)
        || !(pair.get(1) instanceof Double latitude)) {
      throw new IllegalArgumentException("must have positions of longitude and latitude");
    }
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException(
          "must have longitudes of -180 to 180 and latitudes of -90 to 90");
    }
    return new Position(longitude, latitude);
  }

  private static List<?> list(@Nullable Object value) {
    if (!(value instanceof List<?> list) || list.isEmpty()) {
      throw new IllegalArgumentException("must have coordinates: lists of rings of positions");
    }
    return list;
  }
}
