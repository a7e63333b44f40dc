package org.weft.analytics.gaps;

import org.jspecify.annotations.Nullable;

/// What a stakeholder is by its attributes. Source: R. Mitchell, B. Agle and D. Wood, Toward a
/// Theory of Stakeholder Identification and Salience, 1997.
public enum SalienceClass {
  DORMANT,
  DISCRETIONARY,
  DEMANDING,
  DOMINANT,
  DANGEROUS,
  DEPENDENT,
  DEFINITIVE,
  NO_STAKEHOLDER;

  /// The class with exactly these attributes.
  static SalienceClass of(boolean power, boolean legitimacy, boolean urgency) {
    if (power) {
      return legitimacy ? urgency ? DEFINITIVE : DOMINANT : urgency ? DANGEROUS : DORMANT;
    }
    return legitimacy ? urgency ? DEPENDENT : DISCRETIONARY : urgency ? DEMANDING : NO_STAKEHOLDER;
  }

  /// Whether an attribute that may be unknown can have this value.
  static boolean canBe(@Nullable Boolean attribute, boolean value) {
    return attribute == null || attribute == value;
  }
}
