package org.weft.importing.networks;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.OrgId;
import org.weft.importing.terms.Placeholders;
import org.weft.importing.terms.Slugs;

/// What each node of one file is known by: the key or the identifier that it states, else its name,
/// else its id. Ids such as `n12` count the nodes of a file and mean nothing in another, so that
/// the name of the input comes before them.
final class NodeKeys {

  private static final String COUNTED = "[\\p{L}_]{0,4}\\d+(::[\\p{L}_]{0,4}\\d+)*";

  private final String format;
  private final String input;

  NodeKeys(String format, String input) {
    this.format = format;
    this.input = input;
  }

  /// By id.
  Map<String, String> of(Collection<Node> nodes) {
    var keys = new HashMap<String, String>();
    var taken = new HashSet<String>();
    var shared = new HashSet<String>();
    for (var node : nodes) {
      var key = key(node);
      keys.put(node.id(), key);
      if (!isStated(node) && !taken.add(key)) {
        shared.add(key);
      }
    }
    for (var node : nodes) {
      keys.computeIfPresent(node.id(), (id, key) -> isStated(node) ? key : told(key, id, shared));
    }
    return keys;
  }

  /// Two nodes of one name are two: their ids tell them apart.
  private static String told(String key, String id, Set<String> shared) {
    return shared.contains(key) ? Keys.of(key, id) : key;
  }

  private static boolean isStated(Node node) {
    return node.value(NodeField.KEY) != null || identifier(node).isPresent();
  }

  private String key(Node node) {
    var stated = node.value(NodeField.KEY);
    if (stated != null) {
      return Keys.of(stated);
    }
    var identifier = identifier(node);
    if (identifier.isPresent()) {
      return identifier.get().toString();
    }
    var name = node.name();
    var slug = name == null || name.equals(node.id()) ? "" : Slugs.of(name);
    if (!slug.isEmpty()) {
      return Keys.of(format, slug);
    }
    return node.id().matches(COUNTED)
        ? Keys.of(format, Slugs.of(input), node.id())
        : Keys.of(format, Slugs.of(node.id()).isEmpty() ? node.id() : Slugs.of(node.id()));
  }

  /// The first in the alphabet, so that the order of several does not matter.
  static Optional<OrgId> identifier(Node node) {
    var text = node.value(NodeField.IDENTIFIER);
    return text == null
        ? Optional.empty()
        : Names.several(text).stream()
            .filter(one -> !Placeholders.isNoIdentifier(one))
            .sorted()
            .flatMap(one -> OrgId.parse(one).stream())
            .findFirst();
  }
}
