package org.weft.landscape.view;

import java.util.BitSet;
import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.InvalidArgumentException;

/// Finds what a caller names: by its key in this landscape, or by its global id.
public final class Subjects {

  /// As many actors may be named in one argument as have a mark on a map.
  public static final int MOST_ACTORS = 2000;

  private final LandscapeView view;

  public Subjects(LandscapeView view) {
    this.view = view;
  }

  /// The indexes of several organizations and collaborations, each once.
  ///
  /// @param argument name of the argument, for the error
  /// @param ids keys or global ids
  /// @throws InvalidArgumentException if one is not in this landscape and view, or they are more
  ///   than {@link #MOST_ACTORS}
  public BitSet actors(String argument, List<String> ids) {
    if (ids.size() > MOST_ACTORS) {
      throw new InvalidArgumentException(
          argument,
          ids.size(),
          "names are too many: at most " + MOST_ACTORS + ", as many as a map has marks");
    }
    var found = new BitSet();
    ids.forEach(id -> found.set(actor(argument, id).index()));
    return found;
  }

  /// The organization or collaboration with this key or global id.
  ///
  /// @param argument name of the argument, for the error
  /// @throws InvalidArgumentException if there is none in this landscape and view
  public ActorFact actor(String argument, String id) {
    var actor = view.snapshot().actors().get(index(EntityKind.ORGANIZATION, argument, id));
    if (!view.sees(actor)) {
      throw unknown(EntityKind.ORGANIZATION, argument, id);
    }
    return actor;
  }

  /// The collaboration with this key or global id.
  ///
  /// @throws InvalidArgumentException if there is none, or it is an organization
  public ActorFact collaboration(String argument, String id) {
    var actor = actor(argument, id);
    if (actor.governance() == null) {
      throw new InvalidArgumentException(argument, id, "is an organization, not a collaboration");
    }
    return actor;
  }

  /// The index of a sector, issue, service, population or place.
  ///
  /// @throws InvalidArgumentException if there is none
  public int node(EntityKind kind, String argument, String id) {
    return index(kind, argument, id);
  }

  /// The proposal with this key or global id.
  ///
  /// @throws InvalidArgumentException if there is none in this landscape and view
  public EffortFact initiative(String argument, String id) {
    var fact = view.snapshot().initiatives().get(index(EntityKind.INITIATIVE, argument, id));
    if (!view.sees(fact)) {
      throw unknown(EntityKind.INITIATIVE, argument, id);
    }
    return fact;
  }

  /// The indexes of several, ascending, each once; empty for an empty list.
  public int[] nodes(EntityKind kind, String argument, List<String> ids) {
    return ids.stream().mapToInt(id -> node(kind, argument, id)).sorted().distinct().toArray();
  }

  private int index(EntityKind kind, String argument, String id) {
    var named = GlobalId.parse(id);
    if (named.isPresent()) {
      var ref = named.get();
      if (!ref.landscapeId().equals(view.snapshot().landscapeId())
          || SnapshotBuilder.listOf(ref.kind()) != SnapshotBuilder.listOf(kind)) {
        throw unknown(kind, argument, id);
      }
      return view.snapshot().find(kind, ref.key()).orElseThrow(() -> unknown(kind, argument, id));
    }
    return view.snapshot().find(kind, id).orElseThrow(() -> unknown(kind, argument, id));
  }

  private InvalidArgumentException unknown(EntityKind kind, String argument, String id) {
    return new InvalidArgumentException(
        argument,
        id,
        "names no " + kind.typeName() + " of landscape '" + view.snapshot().landscapeId() + "'");
  }
}
