package org.weft.landscape.view;

import org.weft.landscape.EntityKind;

/// How many people need something somewhere.
///
/// @param issue `-1` when the need is for a service
/// @param population `-1` for everybody
/// @param people people in need, `>= 0`
public record NeedFact(
    int index,
    String key,
    int issue,
    int service,
    int place,
    int population,
    int people,
    Standing standing)
    implements Fact {
  @Override
  public EntityKind entity() {
    return EntityKind.NEED;
  }
}
