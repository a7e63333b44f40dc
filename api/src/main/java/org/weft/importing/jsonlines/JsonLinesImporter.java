package org.weft.importing.jsonlines;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputHead;
import org.weft.importing.LandscapeStatement;
import org.weft.importing.Origin;
import org.weft.importing.documents.JsonText;
import org.weft.importing.facts.Columns;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.LandscapeInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Weft JSON Lines: a backup of a landscape.
@Component
final class JsonLinesImporter implements Importer {

  private static final Pattern BEGINNING =
      Pattern.compile("\\s*\\{\\s*\"weft\"\\s*:\\s*\"json-lines\"");
  private static final String MARK = "weft";
  private static final String LANDSCAPE = "landscape";
  private static final Columns<LandscapeInput> LANDSCAPE_FIELDS = Columns.of(LandscapeInput.class);
  private static final String ENTITY = "entity";

  @Override
  public String formatId() {
    return "json-lines";
  }

  @Override
  public String title() {
    return "Weft JSON Lines";
  }

  @Override
  public String reads() {
    return "A file of JSON Lines, version 1, as the export of the same format writes it: the"
        + " landscape in the first line, one fact in each other.";
  }

  @Override
  public String keeps() {
    return "Every field, also that it is unknown: what is there becomes as the file has it.";
  }

  @Override
  public String drops() {
    return "Fields that no such fact has, each with a notice.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return BEGINNING.matcher(head.text()).lookingAt();
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    Set<String> names = new HashSet<>();
    for (var file : input.files()) {
      JsonText.readLines(file, batch, (origin, line) -> readLine(origin, line, names, batch));
    }
  }

  private static void readLine(Origin origin, JsonNode line, Set<String> names, ImportBatch batch) {
    if (line.has(MARK)) {
      readLandscape(origin, line, batch);
    } else {
      readFact(origin, line, names, batch);
    }
  }

  private static void readLandscape(Origin origin, JsonNode line, ImportBatch batch) {
    var version = line.path("version");
    if (!version.isInt() || version.intValue() != 1) {
      batch.refuse(origin, "version", version.toString(), "must be 1");
    } else if (batch.landscape() != null) {
      batch.reject(origin, LANDSCAPE, null, "must be stated once");
    } else if (line.get(LANDSCAPE) instanceof ObjectNode fields) {
      var read = new JsonRecord(LANDSCAPE_FIELDS, origin, batch).read(fields);
      if (read != null && read.record() instanceof LandscapeInput landscape) {
        batch.describeLandscape(new LandscapeStatement(origin, landscape, read.stated()));
      }
    } else {
      batch.reject(origin, LANDSCAPE, line.path(LANDSCAPE).toString(), "must be an object");
    }
  }

  private static void readFact(Origin origin, JsonNode line, Set<String> names, ImportBatch batch) {
    var kind = line.path(ENTITY).asString("");
    var type = FactTypes.find(kind);
    if (type == null) {
      batch.reject(
          origin, ENTITY, kind.isEmpty() ? null : kind, "must be one of " + FactTypes.words());
      return;
    }
    var fields = ((ObjectNode) line).deepCopy();
    fields.remove(ENTITY);
    var read = new JsonRecord(type, origin, batch).read(fields);
    if (read == null || !(read.record() instanceof FactInput fact)) {
      return;
    }
    if (fact.key() != null && !names.add(kind + " " + fact.key())) {
      batch.reject(origin, "key", fact.key(), "must differ from the keys of earlier lines");
      return;
    }
    batch.add(origin, new Draft(fact, read.stated()));
  }
}
