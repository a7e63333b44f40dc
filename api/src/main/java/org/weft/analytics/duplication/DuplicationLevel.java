package org.weft.analytics.duplication;

/// How far an effort is the same as a proposal, from little to much. Source: GAO-15-49SP (2015).
public enum DuplicationLevel {
  FRAGMENTATION,
  OVERLAP,
  DUPLICATION
}
