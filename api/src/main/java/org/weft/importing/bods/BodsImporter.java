package org.weft.importing.bods;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputFile;
import org.weft.importing.InputHead;
import org.weft.importing.Origin;
import org.weft.importing.actors.Cast;
import org.weft.importing.documents.JsonText;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Statements of beneficial ownership: of each record its latest statement counts.
@Component
final class BodsImporter implements Importer {

  @Override
  public String formatId() {
    return "bods";
  }

  @Override
  public String title() {
    return "Beneficial Ownership Data Standard";
  }

  @Override
  public String reads() {
    return "BODS 0.4 as a JSON list or JSON Lines of statements; also 0.1 to 0.3.";
  }

  @Override
  public String keeps() {
    return "Entities with names, identifiers, jurisdiction and dates; interests of entities as ties"
        + " OWNS and CONTROLS with share and dates; people with what they own or control as posts.";
  }

  @Override
  public String drops() {
    return "Statements that later ones replace; people without an interest, and all but their name;"
        + " addresses below the country, sources of single statements, annotations; indirect"
        + " interests whose components are stated; ranges of shares.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    var text = head.text();
    return head.isJson()
        && ((text.contains("\"recordType\"") && text.contains("\"recordDetails\""))
            || (text.contains("\"statementType\"") && text.contains("\"statementID\"")));
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var records = new Records(batch);
    for (var file : input.files()) {
      each(file, batch, records::read);
    }
    if (records.isEmpty()) {
      batch.refuse(Origin.file(input.name()), null, null, "must have statements of BODS");
      return;
    }
    var cast = new Cast(batch);
    var parties = new Parties(batch, cast);
    var interests = new Interests(batch, cast, parties);
    var latest = records.latest();
    latest.forEach(parties::read);
    latest.forEach(interests::read);
    cast.draft();
  }

  private static void each(InputFile file, ImportBatch batch, BiConsumer<Origin, JsonNode> taker)
      throws IOException {
    try (var json = JsonText.open(file)) {
      if (json.nextToken() == JsonToken.START_ARRAY) {
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
          JsonNode statement = json.readValueAsTree();
          taker.accept(Origin.path(file.name(), "[" + i + "]"), statement);
        }
        return;
      }
    }
    JsonText.readLines(file, batch, taker);
  }
}
