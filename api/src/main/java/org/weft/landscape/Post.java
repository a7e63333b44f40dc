package org.weft.landscape;

/// A role that a person has in an organization.
public record Post(
    String landscapeId,
    String key,
    Ref<Person> person,
    Ref<Actor> organization,
    String role,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.POST;
  }
}
