package org.weft.landscape;

/// What pushed two actors together. Source: Briggs 2003, voluntary, coaxed or required.
public enum Impetus {
  MUTUAL,
  INCENTIVISED,
  MANDATED
}
