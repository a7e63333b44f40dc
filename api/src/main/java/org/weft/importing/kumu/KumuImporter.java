package org.weft.importing.kumu;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputFile;
import org.weft.importing.InputHead;
import org.weft.importing.actors.Cast;
import org.weft.importing.networks.Attributes;
import org.weft.importing.networks.Network;

/// Maps of Kumu: as a blueprint or a backup in JSON, or as the sheets of its spreadsheet.
@Component
final class KumuImporter implements Importer {

  @Override
  public String formatId() {
    return "kumu";
  }

  @Override
  public String title() {
    return "Kumu";
  }

  @Override
  public String reads() {
    return "A JSON blueprint or project backup of Kumu, or its spreadsheet: a workbook or CSV files"
        + " with elements and connections.";
  }

  @Override
  public String keeps() {
    return "Elements as organizations, collaborations and people, with label, type, sector, place,"
        + " identifier, website, description and dates; connections as ties with kind, depth, share"
        + " and dates, as posts of people, or as flows where they fund.";
  }

  @Override
  public String drops() {
    return "Other fields, which a notice names, tags among them; maps, views, loops, positions and"
        + " pictures.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    if (head.isJson()) {
      return head.text().contains("\"elements\"")
          && (head.text().contains("\"connections\"") || head.text().contains("\"elem-"));
    }
    return head.hasRowWith(List.of("From", "To"))
        || (hasRow(head, "from", "to") && hasRow(head, "label") && !hasRow(head, "key"));
  }

  private static boolean hasRow(InputHead head, String... cells) {
    return head.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList())
        .anyMatch(row -> row.containsAll(List.of(cells)));
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var cast = new Cast(batch);
    var network = new Network(batch);
    var attributes = new Attributes();
    var map = new KumuMap(batch, network, attributes);
    for (var file : input.files()) {
      if (file.content() == InputFile.Content.TEXT && KumuJson.isJson(file)) {
        new KumuJson(file, batch, map).read();
      } else {
        new KumuSheets(file, batch, map).read();
      }
    }
    map.connect();
    network.cast(cast, formatId(), input.stem());
    attributes.say(batch, input.name());
    cast.draft();
  }
}
