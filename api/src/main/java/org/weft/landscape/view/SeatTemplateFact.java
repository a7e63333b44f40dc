package org.weft.landscape.view;

import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;

/// Which seats a room about an issue needs; an empty list says nothing of its kind.
///
/// @param issue `-1` for rooms about any issue
/// @param roles as stated, each once
/// @param resourceKinds as stated, each once
public record SeatTemplateFact(
    int index,
    String key,
    int issue,
    List<SeatRole> roles,
    int[] sectors,
    List<ResourceKind> resourceKinds,
    int[] populations,
    Standing standing)
    implements Fact {
  @Override
  public EntityKind entity() {
    return EntityKind.SEAT_TEMPLATE;
  }
}
