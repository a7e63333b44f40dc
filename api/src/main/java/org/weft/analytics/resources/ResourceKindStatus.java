package org.weft.analytics.resources;

/// Whether a kind of resource is missing.
public enum ResourceKindStatus {
  SEVERAL,
  SINGLE,
  NONE,
  UNKNOWN
}
