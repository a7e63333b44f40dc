package org.weft.landscape.view;

import org.weft.landscape.Visibility;

/// How much the caller of the request under way may see.
@FunctionalInterface
public interface Clearance {

  /// The narrowest visibility that is still shown.
  Visibility current();
}
