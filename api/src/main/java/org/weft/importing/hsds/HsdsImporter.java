package org.weft.importing.hsds;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputFile;
import org.weft.importing.InputHead;
import org.weft.importing.Origin;
import org.weft.importing.SourceDescription;
import org.weft.importing.actors.Cast;
import org.weft.importing.documents.JsonText;
import org.weft.landscape.SourceType;
import tools.jackson.databind.JsonNode;

/// Directories of services as Open Referral describes them.
@Component
final class HsdsImporter implements Importer {

  private static final String DESCRIPTOR = "datapackage.json";

  /// Names of fields that no other format has.
  private static final List<String> SIGNS =
      List.of(
          "\"service_at_locations\"",
          "\"service_areas\"",
          "\"service_taxonomys\"",
          "\"service_capacities\"",
          "\"organization_identifiers\"",
          "\"interpretation_services\"",
          "\"eligibility_description\"",
          "\"location_type\"",
          "\"physical_addresses\"",
          "\"regular_schedules\"",
          "\"schedules\"");

  @Override
  public String formatId() {
    return "hsds";
  }

  @Override
  public String title() {
    return "Open Referral HSDS";
  }

  @Override
  public String reads() {
    return "HSDS 1.1 and 3.x: data packages of CSV files, a workbook with a sheet per table, and JSON:"
        + " lists, one object a line, or pages of the API.";
  }

  @Override
  public String keeps() {
    return "Organizations with identifiers and parents; services as efforts with status, kinds of"
        + " service, goals, populations, places, areas and capacity in people.";
  }

  @Override
  public String drops() {
    return "People, phones and mail; hours, languages, fees, documents and funding; programmes;"
        + " streets; attributes of anything but services; capacity that is not counted in people.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return (head.isJson() && SIGNS.stream().anyMatch(head.text()::contains))
        || head.tables().stream()
            .anyMatch(table ->
                "service".equals(Fields.table(table.name()))
                    && table.hasRowWith(List.of("id", "organization_id", "name")));
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var rows = new Rows(batch);
    var fields = new Fields(batch);
    for (var file : input.files()) {
      if (file.name().equalsIgnoreCase(DESCRIPTOR)) {
        batch.describeSource(source(file));
      } else if (JsonText.isJson(file)) {
        new JsonFiles(batch, fields, rows::add).read(file);
      } else {
        new TableFiles(batch, fields, rows::add).read(file);
      }
    }
    if (rows.all("service").isEmpty() && rows.all("organization").isEmpty()) {
      batch.refuse(
          Origin.file(input.name()), null, null, "must hold services or organizations of HSDS");
      return;
    }
    draft(batch, rows);
  }

  private static void draft(ImportBatch batch, Rows rows) {
    var cast = new Cast(batch);
    var providers = new Providers(batch, rows, cast);
    var sites = new Sites(batch, rows, cast.places());
    var terms = new Terms(batch, rows);
    var offers = new Offers(batch, rows, providers, sites, terms);
    providers.read(sites);
    offers.read();
    cast.draft();
    terms.draft();
    offers.draft();
  }

  /// Source: Data Package specification of Frictionless.
  private static SourceDescription source(InputFile file) throws IOException {
    var descriptor = JsonText.read(file);
    var licence = descriptor.path("licenses").path(0);
    return new SourceDescription(
        first(descriptor, "title", "name"),
        SourceType.SELF_DECLARATION,
        first(descriptor.path("contributors").path(0), "title"),
        first(descriptor, "homepage"),
        first(licence, "title", "name", "path"));
  }

  private static @Nullable String first(JsonNode object, String... fields) {
    return Stream.of(fields)
        .map(field -> object.path(field).asString(""))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }
}
