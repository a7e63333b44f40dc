package org.weft.importing.networks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.actors.Actor;
import org.weft.importing.actors.Cast;
import org.weft.importing.actors.Spans;
import org.weft.importing.terms.OrgId;
import org.weft.importing.terms.Placeholders;

/// Turns nodes into organizations, collaborations and people.
final class NodeReader {

  /// What the boolean type of igraph's two-mode networks says: not what either kind is.
  private static final Set<String> MODES = Set.of("true", "false");

  private final ImportBatch batch;
  private final Cast cast;
  private final Map<String, String> keys;
  private final Spans spans;
  private boolean hasModes;
  private final Set<String> unknownTypes = new HashSet<>();

  /// @param keys by id
  NodeReader(ImportBatch batch, Cast cast, Map<String, String> keys) {
    this.batch = batch;
    this.cast = cast;
    this.keys = keys;
    this.spans = new Spans(batch);
  }

  void read(Node node) {
    var type = type(node);
    if (type != null && type.being() == NodeType.Being.PERSON) {
      cast.person(node.origin(), key(node)).name(node.origin(), "name", name(node));
      return;
    }
    var actor = fill(node, actor(node));
    if (type != null) {
      actor.type(type.code());
      if (type.being() == NodeType.Being.COLLABORATION) {
        actor.collaboration();
      }
    }
  }

  private String key(Node node) {
    return Objects.requireNonNull(keys.get(node.id()));
  }

  private static String name(Node node) {
    return Objects.requireNonNullElse(node.name(), node.id());
  }

  private @Nullable NodeType type(Node node) {
    var text = node.value(NodeField.TYPE);
    if (text == null) {
      return null;
    }
    if (MODES.contains(Names.plain(text))) {
      if (!hasModes) {
        batch.ignore(
            Origin.file(node.origin().file()),
            "type",
            null,
            "does not say what the two kinds of nodes are: all are taken as organizations");
      }
      hasModes = true;
      return null;
    }
    var type = NodeType.find(text.replaceFirst("^:", ""));
    if (type.isEmpty() && unknownTypes.add(text)) {
      batch.ignore(
          node.origin(),
          "type",
          text,
          "must be an organization type of IATI, or a word for a person or a collaboration; it is"
              + " taken as an organization without type");
    }
    return type.orElse(null);
  }

  private Actor actor(Node node) {
    var identifier = NodeKeys.identifier(node);
    return node.value(NodeField.KEY) == null && identifier.isPresent()
        ? cast.actor(node.origin(), identifier.get().identifier())
        : cast.actor(node.origin(), key(node));
  }

  private Actor fill(Node node, Actor actor) {
    var at = node.origin();
    actor
        .name(at, "name", name(node))
        .alias(at, "label", node.value(NodeField.LABEL))
        .website(at, "website", node.value(NodeField.WEBSITE))
        .description(at, "description", node.value(NodeField.DESCRIPTION))
        .span(
            spans.read(at, "start", node.value(NodeField.START), "end", node.value(NodeField.END)));
    several(node, NodeField.ALIAS).forEach(alias -> actor.alias(at, "alias", alias));
    several(node, NodeField.SECTOR)
        .forEach(sector -> actor.sector(cast.sectors().named(at, sector)));
    several(node, NodeField.PLACE)
        .forEach(place -> actor.place(cast.places().named(at, place, null)));
    several(node, NodeField.IDENTIFIER).forEach(text -> identify(at, actor, text));
    parent(node, actor);
    return actor;
  }

  private void identify(Origin at, Actor actor, String text) {
    var identifier = OrgId.parse(text);
    if (identifier.isPresent() && !Placeholders.isNoIdentifier(text)) {
      actor.identifier(identifier.get().identifier());
    } else {
      batch.ignore(at, "identifier", text, "must be an identifier of org-id.guide");
    }
  }

  private void parent(Node node, Actor actor) {
    for (var id : several(node, NodeField.PARENT)) {
      var key = keys.get(id);
      if (key == null) {
        batch.ignore(node.origin(), "parent", id, "must be the id of a node");
      } else {
        actor.partOf(key);
      }
    }
  }

  private static List<String> several(Node node, NodeField field) {
    var text = node.value(field);
    return text == null ? List.of() : Names.several(text);
  }
}
