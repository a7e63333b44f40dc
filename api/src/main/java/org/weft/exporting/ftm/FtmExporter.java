package org.weft.exporting.ftm;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weft.exporting.Attribution;
import org.weft.exporting.ExportSource;
import org.weft.exporting.Exporter;
import org.weft.exporting.References;
import org.weft.exporting.documents.Json;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;

/// Who is tied to whom, and who paid whom, as Aleph and OpenSanctions read it.
@Component
final class FtmExporter implements Exporter {

  @Override
  public String formatId() {
    return "ftm";
  }

  @Override
  public String title() {
    return "FollowTheMoney";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public String fileEnding() {
    return "ndjson";
  }

  @Override
  public String writes() {
    return "JSON Lines of FollowTheMoney entities: a note about the export, sources with their"
        + " licences as documents, then actors, people, efforts as projects, memberships, links and"
        + " payments.";
  }

  @Override
  public List<String> loses() {
    return List.of(
        "What is planned and wanted: proposals, needs, surveys and seat templates.",
        "What was promised and not paid, what has no known giver, and every resource but money.",
        "That an actor is a collaboration; stage, governance, votes and quotas.",
        "Places but countries, populations, services, capacity and people reached.",
        "Who proposed an effort, who claims or confirms a tie, its depth, impetus and criticality.",
        "Evidence and visibility.",
        "Keys that FollowTheMoney does not take as ids have a checksum in place of some characters.");
  }

  @Override
  public Optional<String> importFormat() {
    return Optional.empty();
  }

  @Override
  public int passes(EntityKind kind) {
    return switch (kind) {
      case SOURCE, ORGANIZATION, COLLABORATION, PERSON, EFFORT, POST, SEAT, TIE, FLOW -> 1;
      default -> 0;
    };
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    try (var json = new Json(out)) {
      var slug = source.landscape().slug();
      var lines = new EntityLines(json, slug);
      lines.write(
          lines
              .entity("Note", EntityIds.of(slug, "export", slug))
              .with("name", source.landscape().name())
              .with("description", Attribution.summary(source))
              .with("modifiedAt", source.day()));
      var things = new Things(lines);
      var links = new Links(lines);
      each(source, EntityKind.SOURCE, things::take);
      for (var kind : List.of(EntityKind.ORGANIZATION, EntityKind.COLLABORATION)) {
        each(source, kind, things::take, "sectors", "places", "issues", "source");
      }
      each(source, EntityKind.PERSON, things::take, "source");
      each(source, EntityKind.EFFORT, things::take, "places", "issues", "source");
      each(source, EntityKind.POST, links::take, "source");
      each(source, EntityKind.SEAT, links::take, "source");
      each(source, EntityKind.TIE, links::take, "to", "source");
      each(source, EntityKind.FLOW, links::take, "source");
    }
  }

  /// Takes a fact with what it refers to.
  private interface Taker {
    void take(FactInput fact, References references);
  }

  private static void each(ExportSource source, EntityKind kind, Taker taker, String... fields)
      throws IOException {
    References.facts(source, kind, taker::take, fields);
  }
}
