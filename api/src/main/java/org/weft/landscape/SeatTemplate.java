package org.weft.landscape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which seats a room about an issue needs.
///
/// @param issue null for rooms about any issue
/// @param roles empty when it says nothing of roles; so for the other lists
public record SeatTemplate(
    String landscapeId,
    String key,
    @Nullable Ref<Issue> issue,
    List<SeatRole> roles,
    List<Ref<Sector>> sectors,
    List<ResourceKind> resourceKinds,
    List<Ref<Population>> populations,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.SEAT_TEMPLATE;
  }
}
