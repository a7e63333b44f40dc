package org.weft.landscape.view;

import org.weft.landscape.EntityKind;

/// A person's role in an organization.
public record PostFact(int index, String key, int person, int organization, Standing standing)
    implements Fact {
  @Override
  public EntityKind entity() {
    return EntityKind.POST;
  }
}
