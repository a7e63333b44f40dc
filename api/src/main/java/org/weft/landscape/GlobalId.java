package org.weft.landscape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/// The opaque id of a thing across all landscapes: kind, landscape and key, in one word that starts
/// with `w_`. Stable as long as the key is.
public final class GlobalId {

  private static final String PREFIX = "w_";

  private GlobalId() {}

  public static String of(Ref<?> ref) {
    var plain = ref.kind().name() + ' ' + ref.landscapeId() + ' ' + ref.key();
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /// What the id names; empty when it is not such an id.
  public static Optional<Ref<Entity>> parse(String id) {
    if (!id.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      var plain = new String(Base64.getUrlDecoder().decode(id.substring(PREFIX.length())), UTF_8);
      var parts = plain.split(" ", 3);
      return parts.length < 3
          ? Optional.empty()
          : Optional.of(new Ref<>(parts[1], EntityKind.valueOf(parts[0]), parts[2]));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
