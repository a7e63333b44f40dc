package org.weft.importing.whowhatwhere;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which of the things that rows name are one. A code is one thing wherever it stands. A name is
/// one thing within what it lies in; where exactly one thing with a code has that name there, it is
/// that one. So the order of the rows does not matter.
final class Identities {

  private record Homonym(int level, String name) {}

  private record Coded(String key, @Nullable String within) {}

  private final Set<Named> mentioned = new LinkedHashSet<>();
  private final String beforeCode;
  private final String beforeName;
  private final Map<Named, String> keys = new HashMap<>();
  private final Map<Homonym, Set<Coded>> coded = new HashMap<>();

  /// @param beforeCode what comes before a code, to make a key of it
  /// @param beforeName the same of the name of what lies in nothing
  Identities(String beforeCode, String beforeName) {
    this.beforeCode = beforeCode;
    this.beforeName = beforeName;
  }

  /// @return as what it is to be asked for
  Named add(Named named) {
    var compared = named.compared();
    for (var each = compared; each != null && mentioned.add(each); ) {
      each = each.within();
    }
    return compared;
  }

  /// To be called once, after everything was added.
  void settle() {
    for (int level : new TreeSet<>(mentioned.stream().map(Named::level).toList())) {
      mentioned.stream().filter(n -> n.level() == level && n.code() != null).forEach(this::code);
      mentioned.stream()
          .filter(n -> n.level() == level && n.code() == null)
          .forEach(named -> keys.put(named, keyOfName(named)));
    }
  }

  private void code(Named named) {
    var key = beforeCode + named.code();
    keys.put(named, key);
    if (named.name() != null) {
      coded
          .computeIfAbsent(new Homonym(named.level(), named.name()), any -> new HashSet<>())
          .add(new Coded(key, within(named)));
    }
  }

  private String keyOfName(Named named) {
    var within = within(named);
    var name = Objects.requireNonNull(named.name());
    var candidates = new TreeSet<String>();
    for (var other : coded.getOrDefault(new Homonym(named.level(), name), Set.of())) {
      if (within == null || other.within() == null || within.equals(other.within())) {
        candidates.add(other.key());
      }
    }
    if (candidates.size() == 1) {
      return candidates.first();
    }
    return within == null ? beforeName + name : within + "/" + name;
  }

  /// The key of what [#add] gave, once it is settled.
  String key(Named compared) {
    return Objects.requireNonNull(keys.get(compared));
  }

  /// The key of what it lies in; null where nothing was said.
  @Nullable String within(Named compared) {
    return compared.within() == null ? null : keys.get(compared.within());
  }
}
