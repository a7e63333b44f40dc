package org.weft.landscape;

/// Why money is passed on by its receiver. Source: 360Giving codelist regrantType.
public enum RegrantType {
  FRG010,
  FRG020,
  FRG030,
  FRG040,
  FRG050,
  FRG060,
  FRG070;

  /// Whether the receiver passes all of it on; an endowment is kept, and of a multipurpose grant it
  /// is not said how much.
  public boolean isPassedOn() {
    return compareTo(FRG050) <= 0;
  }
}
