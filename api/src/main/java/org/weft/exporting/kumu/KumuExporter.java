package org.weft.exporting.kumu;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weft.exporting.ExportSource;
import org.weft.exporting.Exporter;
import org.weft.exporting.networks.Network;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// A blueprint that Kumu imports as a map.
@Component
final class KumuExporter implements Exporter {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

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
  public void write(ExportSource source, OutputStream out) throws IOException {
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("name", source.landscape().name());
      json.writeStringProperty("landscape", source.landscape().slug());
      json.writeNumberProperty("version", source.landscape().version());
      json.writeStringProperty("exported", source.day().toString());
      json.writeName("elements");
      json.writeStartArray();
      Network.nodes(
          source,
          node -> {
            json.writeStartObject();
            json.writeStringProperty("id", node.id());
            json.writeStringProperty("label", node.name());
            element(json, node.kind(), node.fields());
          });
      json.writeEndArray();
      json.writeName("connections");
      json.writeStartArray();
      Network.edges(
          source,
          edge -> {
            json.writeStartObject();
            json.writeStringProperty("id", edge.id());
            json.writeStringProperty("from", edge.from());
            json.writeStringProperty("to", edge.to());
            json.writeStringProperty(
                "direction", edge.kind().equals("COLLABORATES_WITH") ? "mutual" : "directed");
            element(json, edge.kind(), edge.fields());
          });
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /// The type of Kumu takes the place of the one of IATI, which gets a name of its own.
  private static void element(JsonGenerator json, String type, Map<String, Object> fields) {
    json.writeStringProperty("type", type);
    fields.forEach((name, value) -> {
      json.writeName(name.equals("type") ? "organizationType" : name);
      switch (value) {
        case Boolean truth -> json.writeBoolean(truth);
        case Number number -> json.writePOJO(number);
        default -> json.writeString(value.toString());
      }
    });
    json.writeEndObject();
  }
}
