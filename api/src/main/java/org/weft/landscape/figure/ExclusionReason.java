package org.weft.landscape.figure;

/// Why a fact was not used for a figure.
public enum ExclusionReason {
  /// Not valid, or not yet happened, as of the date asked.
  OTHER_TIME,
  /// Backed less well than the evidence basis asked.
  WEAKER_EVIDENCE,
  /// Not to be shown to this viewer.
  NOT_VISIBLE,
  /// Gone in the what-if asked.
  HYPOTHETICALLY_GONE,
  /// Its date lies outside the period asked.
  OUTSIDE_PERIOD,
  /// It has no date, and a period was asked.
  UNDATED,
  /// In another currency or unit; the two are never added.
  OTHER_CURRENCY,
  /// Promised where payments were asked, or the other way round, or only planned; these are never
  /// added.
  OTHER_BASIS,
  /// Of another kind of resource.
  OTHER_KIND,
  /// Its amount, or other value needed, is not known.
  VALUE_UNKNOWN
}
