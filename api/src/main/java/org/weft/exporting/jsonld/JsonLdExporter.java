package org.weft.exporting.jsonld;

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
import org.weft.landscape.EntityKind;

/// Organizations as linked data.
@Component
final class JsonLdExporter implements Exporter {

  private static final List<EntityKind> WRITTEN =
      List.of(
          EntityKind.SOURCE,
          EntityKind.SECTOR,
          EntityKind.ISSUE,
          EntityKind.SERVICE,
          EntityKind.POPULATION,
          EntityKind.PLACE,
          EntityKind.ORGANIZATION,
          EntityKind.COLLABORATION,
          EntityKind.PERSON,
          EntityKind.POST,
          EntityKind.EFFORT,
          EntityKind.INITIATIVE,
          EntityKind.SEAT,
          EntityKind.TIE,
          EntityKind.FLOW);

  @Override
  public String formatId() {
    return "json-ld";
  }

  @Override
  public String title() {
    return "JSON-LD (W3C Organization)";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public String fileEnding() {
    return "jsonld";
  }

  @Override
  public String writes() {
    return "One JSON-LD 1.1 document with its context inside: the W3C Organization ontology, and"
        + " Dublin Core, SKOS, schema.org and OWL-Time where it has no term.";
  }

  @Override
  public List<String> loses() {
    return List.of(
        "Needs, surveys and seat templates.",
        "Of collaborations stage, governance form, decision rule, quotas, backbone and required"
            + " depth; of seats votes and who appoints.",
        "Of ties depth, impetus, share, criticality, who claims and who confirms; of flows"
            + " earmarking, conditions, re-grant type and programme.",
        "Of efforts capacity and people reached, status and openness to partners; whom proposals"
            + " invite; reserves and spending of actors, and whom they represent.",
        "Boundaries and population of places.",
        "That something is unknown and that it is not stated look the same.");
  }

  @Override
  public Optional<String> importFormat() {
    return Optional.empty();
  }

  @Override
  public int passes(EntityKind kind) {
    return WRITTEN.contains(kind) ? 1 : 0;
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    var landscape = source.landscape();
    var resources = new Resources(landscape.slug());
    try (var json = new Json(out)) {
      json.object(() -> {
        json.field("@context", Resources.CONTEXT);
        json.field("@id", "urn:weft:" + landscape.slug());
        json.field("@type", "schema:Dataset");
        json.field("dcterms:title", landscape.name());
        json.field("dcterms:description", landscape.description());
        json.field("dcterms:issued", Resources.day(source.day()));
        json.field("schema:version", landscape.version());
        json.field("schema:creditText", Attribution.summary(source));
        json.array("schema:hasPart", () -> everything(json, source, resources));
      });
    }
  }

  private static void everything(Json json, ExportSource source, Resources resources)
      throws IOException {
    for (var kind : WRITTEN) {
      source.facts(
          kind,
          fact -> {
            for (Map<String, ?> resource : resources.of(fact)) {
              json.value(resource);
            }
          });
    }
  }
}
