package org.weft.importing.gexf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.networks.XmlNetwork.AttributeTaker;

/// The attributes that a file declares, of nodes and of edges.
final class Declared {

  /// @param fallback what holds where an element says nothing; null for nothing
  private record Attribute(String title, @Nullable String fallback) {}

  private static final String OPEN = "\uFFFF";

  /// The value that holds last: an open end is the latest.
  private static final Comparator<XmlElement> LAST =
      Comparator.comparing((XmlElement value) -> text(value, "end", text(value, "endopen", OPEN)))
          .thenComparing(value -> text(value, "start", ""))
          .thenComparing(value -> text(value, "value", ""));

  private final Origin file;
  private final ImportBatch batch;
  private final Map<String, Map<String, Attribute>> classes = new HashMap<>();
  private boolean hasSaidChanging;

  Declared(String file, ImportBatch batch) {
    this.file = Origin.file(file);
    this.batch = batch;
  }

  private static String text(XmlElement element, String attribute, String otherwise) {
    return Objects.requireNonNullElse(element.attribute(attribute), otherwise);
  }

  void add(XmlElement attributes) {
    var declared =
        classes.computeIfAbsent(text(attributes, "class", "node"), _ -> new LinkedHashMap<>());
    for (var attribute : attributes.children("attribute")) {
      var id = attribute.attribute("id");
      if (id == null) {
        batch.ignore(file, "attribute/@id", null, "must be filled");
      } else {
        declared.put(
            id,
            new Attribute(
                text(attribute, "title", id),
                attribute.child("default").map(XmlElement::text).orElse(null)));
      }
    }
  }

  /// @param element a node or an edge
  void read(Origin origin, XmlElement element, AttributeTaker taker) {
    var declared = classes.getOrDefault(element.name(), Map.of());
    var values = new HashMap<String, XmlElement>();
    for (var list : element.children("attvalues")) {
      for (var value : list.children("attvalue")) {
        var id = value.attribute("for") == null ? value.attribute("id") : value.attribute("for");
        if (id == null || !declared.containsKey(id)) {
          batch.ignore(origin, "attvalue/@for", id, "must be the id of an attribute");
        } else {
          values.merge(id, value, this::last);
        }
      }
    }
    declared.forEach((id, attribute) -> {
      var value = values.get(id);
      taker.take(attribute.title, value == null ? attribute.fallback : value.attribute("value"));
    });
  }

  private XmlElement last(XmlElement one, XmlElement other) {
    if (!hasSaidChanging) {
      hasSaidChanging = true;
      batch.ignore(file, "attvalues", null, "change over time: the latest value is taken");
    }
    return LAST.compare(one, other) >= 0 ? one : other;
  }
}
