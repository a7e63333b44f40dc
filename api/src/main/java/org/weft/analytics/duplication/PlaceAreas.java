package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.weft.landscape.Boundary;
import org.weft.landscape.view.LandscapeSnapshot;

/// Areas of places, where a boundary is known. Each is read once per snapshot, when it is first
/// asked for.
///
/// A place without a boundary of its own has the union of its parts', if each part has one.
///
/// **Projection** Lambert's cylindrical equal-area projection of a sphere: x = longitude in
/// radians, y = sine of latitude. Areas are exact on the sphere for what has these straight edges;
/// against the ellipsoid a share of two areas is off by less than a percent. Sides that pass the
/// 180th meridian must be cut there, as RFC 7946 asks.
final class PlaceAreas {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final LandscapeSnapshot snapshot;
  private final Map<Integer, Optional<Geometry>> known = new ConcurrentHashMap<>();

  private PlaceAreas(LandscapeSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  static PlaceAreas of(LandscapeSnapshot snapshot) {
    return snapshot.derived(PlaceAreas.class, PlaceAreas::new, (areas, _) -> areas);
  }

  /// What several places cover together; empty when there are none, or the area of one is not known
  /// or no valid polygon.
  Optional<Geometry> union(int[] places) {
    var parts = new ArrayList<Geometry>();
    for (int place : places) {
      var area = area(place);
      if (area.isEmpty()) {
        return Optional.empty();
      }
      parts.add(area.get());
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(OverlayNGRobust.union(parts));
  }

  /// The part of one area that another covers. Range: 0 to 1.
  static double shareOf(Geometry area, Geometry other) {
    if (!area.getEnvelopeInternal().intersects(other.getEnvelopeInternal())) {
      return 0;
    }
    var common =
        OverlayNGRobust.overlay(
            area, other, org.locationtech.jts.operation.overlayng.OverlayNG.INTERSECTION);
    return Math.clamp(common.getArea() / area.getArea(), 0, 1);
  }

  private Optional<Geometry> area(int place) {
    var found = known.get(place);
    if (found == null) {
      var text = snapshot.boundary(place);
      found = text == null ? union(snapshot.places().children(place)) : read(text);
      known.put(place, found);
    }
    return found;
  }

  private static Optional<Geometry> read(String geoJson) {
    try {
      var polygons = new ArrayList<Polygon>();
      Boundary.parse(geoJson).polygons().forEach(rings -> polygons.add(polygon(rings)));
      Geometry area = GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
      return area.isValid() && area.getArea() > 0 ? Optional.of(area) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Polygon polygon(List<List<Boundary.Position>> rings) {
    var projected = rings.stream().map(PlaceAreas::ring).toList();
    return GEOMETRIES.createPolygon(
        projected.getFirst(), projected.stream().skip(1).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(List<Boundary.Position> positions) {
    return GEOMETRIES.createLinearRing(
        positions.stream().map(PlaceAreas::projected).toArray(Coordinate[]::new));
  }

  private static Coordinate projected(Boundary.Position position) {
    return new Coordinate(
        Math.toRadians(position.longitude()), Math.sin(Math.toRadians(position.latitude())));
  }
}
