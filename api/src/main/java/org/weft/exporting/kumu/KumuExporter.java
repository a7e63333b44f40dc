package org.weft.exporting.kumu;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weft.exporting.Attribution;
import org.weft.exporting.ExportSource;
import org.weft.exporting.Exporter;
import org.weft.exporting.documents.Json;
import org.weft.exporting.networks.Edge;
import org.weft.exporting.networks.Network;
import org.weft.exporting.networks.Node;
import org.weft.landscape.EntityKind;

/// A blueprint that Kumu imports as a map.
@Component
final class KumuExporter implements Exporter {

  @Override
  public String formatId() {
    return "kumu";
  }

  @Override
  public String title() {
    return "Kumu";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String fileEnding() {
    return "json";
  }

  @Override
  public String writes() {
    return "A JSON blueprint with actors, people, efforts and proposals as elements, and ties,"
        + " flows, posts, seats and what they refer to as connections.";
  }

  @Override
  public List<String> loses() {
    return Network.LOSES;
  }

  @Override
  public Optional<String> importFormat() {
    return Optional.empty();
  }

  @Override
  public int passes(EntityKind kind) {
    return Network.passes(kind);
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    try (var json = new Json(out)) {
      json.object(() -> {
        json.field("name", source.landscape().name());
        json.field("landscape", source.landscape().slug());
        json.field("version", source.landscape().version());
        json.field("exported", source.day());
        json.field("attribution", Attribution.summary(source));
        json.array(
            "sources", () -> Attribution.sources(source, one -> json.value(Attribution.line(one))));
        json.array("elements", () -> Network.nodes(source, node -> element(json, node)));
        json.array("connections", () -> Network.edges(source, edge -> connection(json, edge)));
      });
    }
  }

  private static void element(Json json, Node node) throws IOException {
    json.object(() -> {
      json.field("id", node.id());
      json.field("label", node.name());
      fields(json, node.kind(), node.fields());
    });
  }

  private static void connection(Json json, Edge edge) throws IOException {
    var isMutual = edge.kind().equals("COLLABORATES_WITH");
    json.object(() -> {
      json.field("id", edge.id());
      json.field("from", edge.from());
      json.field("to", edge.to());
      json.field("direction", isMutual ? "mutual" : "directed");
      fields(json, edge.kind(), edge.fields());
    });
  }

  /// The type of Kumu takes the place of the one of IATI, which gets a name of its own.
  private static void fields(Json json, String type, Map<String, Object> fields) {
    json.field("type", type);
    fields.forEach(
        (name, value) -> json.field(name.equals("type") ? "organizationType" : name, value));
  }
}
