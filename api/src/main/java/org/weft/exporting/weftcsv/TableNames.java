package org.weft.exporting.weftcsv;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.ExportedLandscape;
import org.weft.landscape.EntityKind;

/// The tables of Weft CSV: what they are called, and the one of the landscape itself.
final class TableNames {

  static final String LANDSCAPE = "landscape";

  static final List<String> LANDSCAPE_COLUMNS =
      List.of("slug", "name", "description", "defaultCurrency");

  private TableNames() {}

  static String of(EntityKind kind) {
    return switch (kind) {
      case SOURCE -> "sources";
      case SECTOR -> "sectors";
      case ISSUE -> "issues";
      case SERVICE -> "services";
      case POPULATION -> "populations";
      case PLACE -> "places";
      case ORGANIZATION -> "organizations";
      case COLLABORATION -> "collaborations";
      case PERSON -> "people";
      case POST -> "posts";
      case EFFORT -> "efforts";
      case INITIATIVE -> "initiatives";
      case SEAT -> "seats";
      case TIE -> "ties";
      case FLOW -> "flows";
      case NEED -> "needs";
      case SURVEY -> "surveys";
      case SEAT_TEMPLATE -> "seat-templates";
    };
  }

  static List<@Nullable Object> values(ExportedLandscape landscape) {
    return Arrays.asList(
        landscape.slug(), landscape.name(), landscape.description(), landscape.defaultCurrency());
  }
}
