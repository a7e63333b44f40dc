package org.weft.importing.threesixtygiving;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputHead;
import org.weft.importing.SourceDescription;
import org.weft.importing.documents.Fields;
import org.weft.importing.documents.JsonText;
import org.weft.landscape.SourceType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Grants as funders publish them: one grant is read at a time.
@Component
final class ThreeSixtyGivingImporter implements Importer {

  @Override
  public String formatId() {
    return "360giving";
  }

  @Override
  public String title() {
    return "360Giving";
  }

  @Override
  public String reads() {
    return "Files of the 360Giving Data Standard, versions 1.0 to 1.4, as JSON packages (an object"
        + " with a list `grants`), as CSV and as workbooks (.xlsx), their columns named by titles or"
        + " fields of the schema; what belongs to a grant may stand in further tables.";
  }

  @Override
  public String keeps() {
    return "Funders and recipients with their identifiers, places, and each grant as a resource flow"
        + " with date, amount, currency, programme, re-grant type, title and description; what was"
        + " paid as a second flow.";
  }

  @Override
  public String drops() {
    return "Grants to individuals, addresses below the country, contacts, documents, transactions,"
        + " classifications, the publisher's own fields, and sheets that say nothing of grants.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return (head.text().stripLeading().startsWith("{") && head.text().contains("\"grants\""))
        || GrantTables.areGrants(head.tables());
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var places = new Places(batch);
    var organizations = new Organizations(batch, places);
    var grants = new Grants(batch, places, organizations);
    var metadata = JsonNodeFactory.instance.objectNode();
    var tables = new GrantTables(batch, grants, metadata);
    for (var file : input.files()) {
      if (!JsonText.isJson(file)) {
        tables.readParts(file);
      }
    }
    for (var file : input.files()) {
      if (JsonText.isJson(file)) {
        new GrantPackage(batch, grants, metadata).read(file);
      } else {
        tables.read(file);
      }
    }
    tables.readRest();
    grants.draft();
    places.draft();
    organizations.draft();
    batch.describeSource(source(input, metadata));
  }

  /// Named without the ending of the file, so that a package and a sheet of the same grants are the
  /// same source.
  private SourceDescription source(ImportInput input, ObjectNode metadata) {
    var publishers = Fields.objects(metadata, "publisher");
    var publisher =
        publishers.isEmpty() ? JsonNodeFactory.instance.objectNode() : publishers.getFirst();
    var stated = Fields.text(metadata, "title");
    return new SourceDescription(
        stated == null ? title() + ": " + input.stem() : stated,
        SourceType.SELF_DECLARATION,
        Fields.text(publisher, "name"),
        Fields.text(publisher, "website"),
        Fields.text(metadata, "license"));
  }
}
