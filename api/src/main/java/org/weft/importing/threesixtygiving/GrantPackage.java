package org.weft.importing.threesixtygiving;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads grants from a JSON package, one at a time.
final class GrantPackage {

  private final ImportBatch batch;
  private final Grants grants;
  private final ObjectNode metadata;

  /// @param metadata gets the fields of the package
  GrantPackage(ImportBatch batch, Grants grants, ObjectNode metadata) {
    this.batch = batch;
    this.grants = grants;
    this.metadata = metadata;
  }

  void read(InputFile file) throws IOException {
    try (var json = JsonText.open(file)) {
      var hasGrants = false;
      var isObject = json.nextToken() == JsonToken.START_OBJECT;
      while (isObject && json.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY && name.equals("grants")) {
          hasGrants = true;
          readGrants(file, json);
        } else {
          JsonNode value = json.readValueAsTree();
          metadata.set(name, value);
        }
      }
      if (!hasGrants) {
        refuse(file, "grants", "must be a JSON object with a list `grants`");
      } else if (json.nextToken() != null) {
        refuse(file, null, "must end after the first JSON object");
      }
    }
  }

  private void readGrants(InputFile file, JsonParser json) {
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonNode grant = json.readValueAsTree();
      grants.add(Origin.path(file.name(), "grants[" + i + "]"), grant);
    }
  }

  private void refuse(InputFile file, @Nullable String field, String rule) {
    batch.refuse(Origin.file(file.name()), field, null, rule);
  }
}
