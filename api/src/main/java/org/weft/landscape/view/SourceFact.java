package org.weft.landscape.view;

import org.weft.landscape.EntityKind;

/// Where facts come from, and what it covers: a register or directory of these issues in these
/// places, each with everything below it.
///
/// @param issues empty when not stated
/// @param places empty when not stated
public record SourceFact(int index, String key, int[] issues, int[] places, Standing standing)
    implements Fact {
  @Override
  public EntityKind entity() {
    return EntityKind.SOURCE;
  }
}
