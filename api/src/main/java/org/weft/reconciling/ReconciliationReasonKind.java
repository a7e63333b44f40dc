package org.weft.reconciling;

/// What speaks for, or against, two records meaning one actor.
public enum ReconciliationReasonKind {
  /// One register gives both the same number.
  SAME_IDENTIFIER,
  /// One register gives them different numbers.
  CONFLICTING_IDENTIFIERS,
  /// The names are the same when capitals, accents and legal forms do not count.
  SAME_NAME,
  /// The names have the same words in another order.
  SAME_WORDS,
  /// One name is an acronym of the other.
  ACRONYM,
  /// The names have most words in common, or words that are spelled alike.
  SIMILAR_NAME,
  /// The names state different numbers.
  DIFFERENT_NUMBERS,
  /// The names state different legal forms.
  DIFFERENT_LEGAL_FORMS,
  /// Only one of the names, or each in its own way, states a country.
  DIFFERENT_COUNTRIES,
  /// Both are in one place, or one in a place within the other's.
  SAME_PLACE,
  /// They are in different places.
  DIFFERENT_PLACES,
  /// Their websites are at one host.
  SAME_WEBSITE
}
