package org.weft.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Identifier;

/// What all parts of a load together would make: which facts, and what stands above which.
final class LoadIndex implements WhatIsThere {

  private final Map<FactId, StoredFact> founded;
  private final FactSet drafted = new FactSet();
  private final FactSet lost = new FactSet();
  private final Map<FactId, FactId> parents = new HashMap<>();

  /// @param founded the facts that were there before
  LoadIndex(Map<FactId, StoredFact> founded) {
    this.founded = founded;
  }

  void draft(FactId id) {
    drafted.add(id);
  }

  /// @return whether the fact was to be made until now
  boolean lose(FactId id) {
    return lost.add(id);
  }

  /// @param parent null at the top
  /// @return whether another one stood above it until now
  boolean place(FactId child, @Nullable FactId parent) {
    var before = parent == null ? parents.remove(child) : parents.put(child, parent);
    return before != null && !before.equals(parent);
  }

  /// Whether somebody stands above themselves.
  boolean hasCircle() {
    var done = new HashSet<FactId>();
    for (var start : parents.keySet()) {
      var path = new HashSet<FactId>();
      var at = start;
      while (at != null && !done.contains(at)) {
        if (!path.add(at)) {
          return true;
        }
        at = parents.get(at);
      }
      done.addAll(path);
    }
    return false;
  }

  @Override
  public Map<FactId, StoredFact> storedFacts(String landscapeId, Set<FactId> ids) {
    var found = new HashMap<FactId, StoredFact>();
    founded.forEach((id, fact) -> {
      if (ids.contains(id)) {
        found.put(id, fact);
      }
    });
    return found;
  }

  @Override
  public Set<FactId> knownFacts(String landscapeId, Set<FactId> ids) {
    var known = new HashSet<FactId>();
    for (var id : ids) {
      if (founded.containsKey(id) || (drafted.contains(id) && !lost.contains(id))) {
        known.add(id);
      }
    }
    return known;
  }

  @Override
  public Map<Identifier, Set<FactId>> identifiedActors(String landscapeId, Set<Identifier> wanted) {
    return Map.of();
  }

  @Override
  public Map<FactId, FactId> parents(String landscapeId, Set<FactId> ids) {
    var above = new HashMap<FactId, FactId>();
    for (var id : ids) {
      var at = id.shared();
      for (var parent = parents.get(at); parent != null; parent = parents.get(at)) {
        if (above.put(at, parent) != null) {
          break;
        }
        at = parent;
      }
    }
    return above;
  }

  @Override
  public boolean isDraftedElsewhere(FactId id) {
    return drafted.contains(id);
  }
}
