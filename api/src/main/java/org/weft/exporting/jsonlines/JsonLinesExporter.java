package org.weft.exporting.jsonlines;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.exporting.ExportSource;
import org.weft.exporting.ExportedLandscape;
import org.weft.exporting.Exporter;
import org.weft.exporting.FactFields;
import org.weft.exporting.documents.Json;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;
import tools.jackson.core.JsonGenerator;

/// One fact a line, in a fixed order, with every field: the same landscape gives the same bytes.
@Component
final class JsonLinesExporter implements Exporter {

  @Override
  public String formatId() {
    return "json-lines";
  }

  @Override
  public String title() {
    return "Weft JSON Lines";
  }

  @Override
  public String mediaType() {
    return "application/jsonl";
  }

  @Override
  public String fileEnding() {
    return "jsonl";
  }

  @Override
  public String writes() {
    return "The landscape in the first line, then one fact a line with every field, as the import of"
        + " the same format reads it: a backup.";
  }

  @Override
  public List<String> loses() {
    return List.of(
        "The day of the export and the version of the landscape, so that the same landscape gives"
            + " the same bytes.",
        "Who wrote what and when: changes, imports and kept launch checks are not in the file.");
  }

  @Override
  public Optional<String> importFormat() {
    return Optional.of("json-lines");
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    try (var json = Json.generator(out)) {
      landscape(json, source.landscape());
      for (var kind : EntityKind.values()) {
        source.facts(kind, fact -> fact(json, fact));
      }
    }
  }

  private static void landscape(JsonGenerator json, ExportedLandscape landscape) {
    json.writeStartObject();
    json.writeStringProperty("weft", "json-lines");
    json.writeNumberProperty("version", 1);
    json.writeName("landscape");
    json.writeStartObject();
    json.writeStringProperty("slug", landscape.slug());
    json.writeStringProperty("name", landscape.name());
    json.writeStringProperty("description", landscape.description());
    json.writeStringProperty("defaultCurrency", landscape.defaultCurrency());
    json.writeEndObject();
    end(json);
  }

  private static void fact(JsonGenerator json, FactInput fact) {
    json.writeStartObject();
    json.writeStringProperty("entity", fact.entity().name());
    var values = FactFields.values(fact).iterator();
    for (var name : FactFields.names(fact.entity())) {
      json.writeName(name);
      value(json, values.next());
    }
    end(json);
  }

  private static void end(JsonGenerator json) {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void value(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case IdentifierInput(String scheme, String id) -> {
        json.writeStartObject();
        json.writeStringProperty("scheme", scheme);
        json.writeStringProperty("id", id);
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(item -> value(json, item));
        json.writeEndArray();
      }
      default -> json.writeString(value.toString());
    }
  }
}
