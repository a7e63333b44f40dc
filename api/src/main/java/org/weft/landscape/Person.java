package org.weft.landscape;

import java.util.List;

/// A person, as little as is needed.
public record Person(
    String landscapeId,
    String key,
    String name,
    List<Identifier> identifiers,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.PERSON;
  }
}
