package org.weft.landscape.view;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What follows from one snapshot, or from one view of it: made when it is first asked for, then
/// kept as long as that is.
final class Derived {

  private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

  /// @param type one per thing that is kept
  <T> T get(Class<T> type, Supplier<T> make) {
    var held = kept.get(type);
    if (held == null) {
      synchronized (kept) {
        held = kept.get(type);
        if (held == null) {
          held = Objects.requireNonNull(make.get());
          kept.put(type, held);
        }
      }
    }
    return type.cast(held);
  }
}
