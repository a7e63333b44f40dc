package org.weft.writing;

/// Why something was not written.
public enum UserErrorCode {
  /// A value breaks a rule of its field, or of several fields together.
  INVALID,
  /// There is no such landscape.
  UNKNOWN_LANDSCAPE,
  /// A reference names nothing in the landscape, nor in the same batch.
  UNKNOWN_REFERENCE,
  /// A reference names something of the same batch that is not written itself.
  REFERS_TO_SKIPPED,
  /// A place would lie within itself, a concept be broader than itself, or an actor or an effort be
  /// part of itself.
  CYCLE,
  /// The key belongs to an organization, and a collaboration was to be written, or the reverse.
  KEY_TAKEN,
  /// The identifiers belong to several organizations.
  AMBIGUOUS,
  /// The fact was written later than the caller has seen it.
  CHANGED_SINCE,
  /// The fact is told by another source, and told otherwise.
  OTHER_SOURCE
}
