package org.weft.reconciling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;
import org.weft.landscape.Source;

/// Who the actor was that was merged into another one, which is meant by all of this since.
///
/// @param names the usual one first
/// @param source that told of it; null when none is recorded
public record ReconciliationMerged(
    List<String> names, List<Identifier> identifiers, @Nullable Ref<Source> source) {

  public ReconciliationMerged {
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
  }
}
