package org.weft.entities;

import java.util.Arrays;
import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;

/// What a caller's `ID` can mean: a key of the landscape, or a global id.
final class Naming {

  private Naming() {}

  /// The kinds that a type covers: two for an actor, one for everything else.
  static List<EntityKind> kinds(Class<? extends Entity> type) {
    if (type == Actor.class) {
      return List.of(EntityKind.ORGANIZATION, EntityKind.COLLABORATION);
    }
    return Arrays.stream(EntityKind.values())
        .filter(kind -> kind.typeName().equals(type.getSimpleName()))
        .toList();
  }

  /// The references that an id can stand for; at most one of them is there.
  ///
  /// @param argument its name, for the error
  /// @throws InvalidArgumentException if it is the global id of something else
  static List<Ref<Entity>> candidates(
      String landscapeId, Class<? extends Entity> type, String argument, String id) {
    var kinds = kinds(type);
    var named = GlobalId.parse(id);
    if (named.isEmpty()) {
      return kinds.stream().map(kind -> new Ref<Entity>(landscapeId, kind, id)).toList();
    }
    var ref = named.get();
    if (!ref.landscapeId().equals(landscapeId) || !kinds.contains(ref.kind())) {
      throw unknown(landscapeId, type, argument, id);
    }
    return List.of(ref);
  }

  static InvalidArgumentException unknown(
      String landscapeId, Class<? extends Entity> type, String argument, String id) {
    return new InvalidArgumentException(
        argument, id, "names no " + type.getSimpleName() + " of landscape '" + landscapeId + "'");
  }
}
