package org.weft.importing.threesixtygiving;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputFile;
import org.weft.importing.InputHead;
import org.weft.importing.Origin;
import org.weft.importing.SourceDescription;
import org.weft.importing.documents.Fields;
import org.weft.importing.documents.JsonText;
import org.weft.landscape.SourceType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Grants as funders publish them: one grant is in memory at a time.
@Component
final class ThreeSixtyGivingImporter implements Importer {

  @Override
  public String formatId() {
    return "360giving";
  }

  @Override
  public String title() {
    return "360Giving JSON";
  }

  @Override
  public String reads() {
    return "One JSON package of the 360Giving Data Standard, versions 1.0 to 1.4: an object with a"
        + " list `grants`.";
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
        + " classifications and the publisher's own fields.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return head.fileNames().size() == 1
        && head.text().stripLeading().startsWith("{")
        && head.text().contains("\"grants\"");
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    if (input.files().size() > 1) {
      batch.refuse(
          Origin.file(input.name()),
          null,
          input.files().size() + " files",
          "must be one JSON file");
      return;
    }
    var file = input.files().getFirst();
    new Package(file, batch).read();
  }

  /// One file while it is read.
  private static final class Package {

    private final InputFile file;
    private final ImportBatch batch;
    private final Places places;
    private final Organizations organizations;
    private final Grants grants;
    private final Map<String, JsonNode> metadata = new HashMap<>();

    Package(InputFile file, ImportBatch batch) {
      this.file = file;
      this.batch = batch;
      this.places = new Places(batch);
      this.organizations = new Organizations(batch, places);
      this.grants = new Grants(batch, places, organizations);
    }

    void read() throws IOException {
      try (var json = JsonText.open(file)) {
        var hasGrants = false;
        var isObject = json.nextToken() == JsonToken.START_OBJECT;
        while (isObject && json.nextToken() == JsonToken.PROPERTY_NAME) {
          var name = json.currentName();
          if (json.nextToken() == JsonToken.START_ARRAY && name.equals("grants")) {
            hasGrants = true;
            readGrants(json);
          } else {
            metadata.put(name, json.readValueAsTree());
          }
        }
        if (!hasGrants) {
          refuse("grants", "must be a JSON object with a list `grants`");
        } else if (json.nextToken() != null) {
          refuse(null, "must end after the first JSON object");
        }
      }
      places.draft();
      organizations.draft();
      batch.describeSource(source());
    }

    private void readGrants(JsonParser json) {
      for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
        JsonNode grant = json.readValueAsTree();
        grants.add(Origin.path(file.name(), "grants[" + i + "]"), grant);
      }
    }

    private void refuse(@Nullable String field, String rule) {
      batch.refuse(Origin.file(file.name()), field, null, rule);
    }

    private SourceDescription source() {
      var publisher = metadata.get("publisher");
      return new SourceDescription(
          text("title"),
          SourceType.SELF_DECLARATION,
          publisher == null ? null : Fields.text(publisher, "name"),
          publisher == null ? null : Fields.text(publisher, "website"),
          text("license"));
    }

    private @Nullable String text(String field) {
      var value = metadata.get(field);
      return value != null && value.isString() ? value.stringValue() : null;
    }
  }
}
