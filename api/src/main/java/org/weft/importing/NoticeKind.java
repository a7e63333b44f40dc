package org.weft.importing;

/// What became of data that broke a rule.
public enum NoticeKind {
  REJECTED,
  REPAIRED,
  IGNORED
}
