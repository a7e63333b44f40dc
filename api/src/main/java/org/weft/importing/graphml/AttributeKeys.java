package org.weft.importing.graphml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.networks.XmlNetwork.AttributeTaker;

/// The attributes that a file declares: what `data` elements refer to.
final class AttributeKeys {

  /// @param name of the attribute
  /// @param of `node`, `edge` or `all`
  /// @param fallback what holds where an element says nothing; null for nothing
  private record Key(String name, String of, @Nullable String fallback) {

    boolean isOf(String element) {
      return of.equals("all") || of.equals(element);
    }
  }

  private final ImportBatch batch;
  private final Map<String, Key> keys = new LinkedHashMap<>();

  AttributeKeys(ImportBatch batch) {
    this.batch = batch;
  }

  void add(Origin origin, XmlElement key) {
    var id = key.attribute("id");
    if (id == null) {
      batch.ignore(origin, "id", null, "must be filled");
      return;
    }
    var fallback = key.child("default").map(XmlElement::text).orElse(null);
    keys.put(
        id,
        new Key(
            Objects.requireNonNullElse(name(key), id),
            Objects.requireNonNullElse(key.attribute("for"), "all"),
            fallback));
  }

  // The graphics of yEd hold the label.
  private static @Nullable String name(XmlElement key) {
    var graphics = key.attribute("yfiles.type");
    return graphics != null && graphics.endsWith("graphics") ? "label" : key.attribute("attr.name");
  }

  /// @param element a node or an edge
  void read(Origin origin, XmlElement element, AttributeTaker taker) {
    var said = new LinkedHashMap<String, XmlElement>();
    for (var data : element.children("data")) {
      var id = data.attribute("key");
      if (id == null || !keys.containsKey(id)) {
        batch.ignore(origin, "data/@key", id, "must be the id of a key");
      } else {
        said.put(id, data);
      }
    }
    keys.forEach((id, key) -> {
      var data = said.get(id);
      if (data != null) {
        taker.take(key.name, data.children().isEmpty() ? data.text() : label(data));
      } else if (key.fallback != null && key.isOf(element.name())) {
        taker.take(key.name, key.fallback);
      }
    });
  }

  /// The first label of yEd in it.
  private static @Nullable String label(XmlElement element) {
    if (element.name().equals("NodeLabel") || element.name().equals("EdgeLabel")) {
      return element.text().replaceAll("\\s+", " ");
    }
    for (var child : element.children()) {
      var label = label(child);
      if (label != null && !label.isEmpty()) {
        return label;
      }
    }
    return null;
  }
}
