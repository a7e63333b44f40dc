package org.weft.landscape;

/// What sort of source a fact comes from. Source: BODS source type.
public enum SourceType {
  SELF_DECLARATION,
  OFFICIAL_REGISTER,
  THIRD_PARTY,
  PRIMARY_RESEARCH,
  VERIFIED
}
