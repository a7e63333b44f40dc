package org.weft.writing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Visibility;

/// Which facts are read: those of a landscape that somebody may see.
///
/// @param clearance the narrowest visibility that is still shown
/// @param part null for all of the landscape
public record FactSelection(String landscapeId, Visibility clearance, @Nullable FactPart part) {

  List<String> visible() {
    return Arrays.stream(Visibility.values())
        .filter(one -> one.isShownTo(clearance))
        .map(Enum::name)
        .toList();
  }
}
