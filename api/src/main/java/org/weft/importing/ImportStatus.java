package org.weft.importing;

/// What an import did.
public enum ImportStatus {
  /// Something was written.
  IMPORTED,
  /// Everything that it states was there already.
  UNCHANGED,
  /// Nothing of it could be taken, and nothing was written; the notices say why.
  REJECTED
}
