package org.weft.writing;

/// What a write did to one fact.
public enum WriteOutcome {
  CREATED,
  UPDATED,
  UNCHANGED
}
