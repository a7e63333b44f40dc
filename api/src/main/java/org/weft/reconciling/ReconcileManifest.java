package org.weft.reconciling;

import java.util.List;
import java.util.Map;
import org.weft.landscape.EntityKind;

/// What the reconciliation service of one landscape can do, as its clients read it.
final class ReconcileManifest {

  /// Pixels of a preview. Our choice: a name, and what tells it from others of that name.
  private static final int WIDTH = 400;

  private static final int HEIGHT = 220;

  private ReconcileManifest() {}

  /// @param here address of the service
  static Map<String, Object> of(String landscape, String here) {
    return Map.ofEntries(
        Map.entry("versions", List.of("0.2")),
        Map.entry("name", "Weft: " + landscape),
        Map.entry("identifierSpace", here + "/view?id="),
        Map.entry("schemaSpace", here + "#types"),
        Map.entry("defaultTypes", types()),
        Map.entry("batchSize", ReconcileController.MOST_QUERIES),
        Map.entry("view", Map.of("url", here + "/view?id={{id}}")),
        Map.entry(
            "preview",
            Map.of("url", here + "/preview?id={{id}}", "width", WIDTH, "height", HEIGHT)),
        Map.entry(
            "suggest",
            Map.of(
                "entity", service(here, "/suggest/entity"),
                "type", service(here, "/suggest/type"),
                "property", service(here, "/suggest/property"))),
        Map.entry("extend", Map.of("propose_properties", service(here, "/properties"))));
  }

  private static Map<String, String> service(String here, String path) {
    return Map.of("service_url", here, "service_path", path);
  }

  static List<Map<String, String>> types() {
    return List.of(type(EntityKind.ORGANIZATION), type(EntityKind.COLLABORATION));
  }

  static Map<String, String> type(EntityKind kind) {
    return Map.of("id", kind.typeName(), "name", kind.typeName());
  }
}
