package org.weft.exporting.threesixtygiving;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.exporting.Attribution;
import org.weft.exporting.ExportSource;
import org.weft.exporting.Exporter;
import org.weft.exporting.References;
import org.weft.exporting.documents.Json;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.ResourceFlowInput;

/// Money between organizations as grants.
@Component
final class ThreeSixtyGivingExporter implements Exporter {

  @Override
  public String formatId() {
    return "360giving";
  }

  @Override
  public String title() {
    return "360Giving";
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
    return "A JSON package of the 360Giving Data Standard 1.4 with a grant per flow of money, and what"
        + " is known of funder, recipient and places.";
  }

  @Override
  public List<String> loses() {
    return List.of(
        "Everything but flows of money, and the organizations and places that they name.",
        "Flows whose giver, amount, currency or first day is unknown: a grant must have them.",
        "That a payment was no award: one without a recorded award is written as an award of the"
            + " same amount that was paid. The payment `KEY#disbursed` of a flow `KEY` goes with it.",
        "That a title or description is unknown: the standard requires them, and they say Not stated.",
        "Of flows their effort, conditions, earmarking and evidence.",
        "That an actor is a collaboration; types, sectors, posts and ties of organizations.",
        "The prefix that 360Giving gives to a publisher: ids are those of the landscape.");
  }

  @Override
  public Optional<String> importFormat() {
    return Optional.empty();
  }

  @Override
  public int passes(EntityKind kind) {
    return kind == EntityKind.FLOW ? 1 : 0;
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    try (var json = new Json(out)) {
      json.object(() -> {
        json.field("version", "1.4");
        json.field("title", "Grants in " + source.landscape().name());
        json.field("description", Attribution.text(source));
        json.field("identifier", source.landscape().slug());
        json.field("issued", source.day());
        json.field("license", onlyLicence(source));
        json.array("grants", () -> grants(json, source));
      });
    }
  }

  /// What the package may say only if it is an address and holds for all sources.
  private static @Nullable String onlyLicence(ExportSource source) throws IOException {
    var all = new HashSet<String>();
    Attribution.sources(
        source,
        one -> {
          if (all.size() < 2) {
            all.add(String.valueOf(one.licence()));
          }
        });
    return all.size() == 1 && all.iterator().next().matches("https?://\\S+")
        ? all.iterator().next()
        : null;
  }

  private static void grants(Json json, ExportSource source) throws IOException {
    var grants = new Grants(json);
    References.facts(
        source,
        EntityKind.FLOW,
        (fact, references) -> {
          if (fact instanceof ResourceFlowInput flow) {
            grants.take(flow, references);
          }
        },
        "from",
        "to",
        "places",
        "source");
    grants.end();
  }
}
