package org.weft.analytics.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;

/// What a caller asks of the data.
///
/// @param olderThanDays what was last known longer ago is stale, `0..36500`
/// @param checks null for all
/// @param kinds null for all
/// @param fields null for all; otherwise only checks of one of these fields
public record DataQualityQuestion(
    int olderThanDays,
    @Nullable List<QualityCheck> checks,
    @Nullable List<EntityKind> kinds,
    @Nullable List<String> fields) {

  /// Two years: our choice.
  static final int USUAL_AGE = 730;

  private static final int GREATEST_AGE = 36_500;

  /// Everything, at the usual age.
  static final DataQualityQuestion EVERYTHING =
      new DataQualityQuestion(USUAL_AGE, null, null, null);

  /// @throws InvalidArgumentException if the age is out of range, a list is empty, or a field is
  ///   none that is looked at
  public DataQualityQuestion {
    if (olderThanDays < 0 || olderThanDays > GREATEST_AGE) {
      throw new InvalidArgumentException(
          "olderThanDays", olderThanDays, "must be between 0 and " + GREATEST_AGE);
    }
    requireSome("checks", checks);
    requireSome("kinds", kinds);
    requireSome("fields", fields);
    if (fields != null) {
      fields.forEach(DataQualityQuestion::requireKnown);
    }
  }

  private static void requireSome(String argument, @Nullable List<?> list) {
    if (list != null && list.isEmpty()) {
      throw new InvalidArgumentException(argument, list, "must name at least one, or be left out");
    }
  }

  private static void requireKnown(String field) {
    var known = Fields.names();
    if (!known.contains(field)) {
      throw new InvalidArgumentException(
          "fields", field, "must be among " + String.join(", ", known));
    }
  }

  boolean asks(QualityCheck check, EntityKind kind, @Nullable String field) {
    return (checks == null || checks.contains(check))
        && (kinds == null || kinds.contains(kind))
        && (fields == null || field != null && fields.contains(field));
  }
}
