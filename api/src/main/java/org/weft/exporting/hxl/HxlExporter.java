package org.weft.exporting.hxl;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weft.exporting.Attribution;
import org.weft.exporting.ExportSource;
import org.weft.exporting.Exporter;
import org.weft.exporting.References;
import org.weft.exporting.documents.FormulaGuard;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.NeedInput;

/// A table of who does what where, and of who is in need. An effort is one row, whatever the number
/// of its places and services, so that people reached can be added up.
@Component
final class HxlExporter implements Exporter {

  @Override
  public String formatId() {
    return "hxl";
  }

  @Override
  public String title() {
    return "HXL (who does what where)";
  }

  @Override
  public String mediaType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public String fileEnding() {
    return "csv";
  }

  @Override
  public String writes() {
    return "One CSV table with a row of hashtags of HXL 1.1 for 3W: a row per effort and per need,"
        + " with several organizations, services, places or populations in one cell (`+list`),"
        + " separated by |. Above it a line that names day and licence.";
  }

  @Override
  public List<String> loses() {
    return List.of(
        "Everything but efforts and needs, and what they name: no ties, flows, people, seats,"
            + " collaborations, proposals, surveys or seat templates.",
        "Of efforts their issues, who proposed them and whether they are open to partners; of needs"
            + " their issue.",
        "Who pays: flows are not efforts.",
        "Of organizations all but name and key; what places lie within, their points and schemes.",
        "A | in a name, which is written as /; a text that a spreadsheet would run as a formula has"
            + " an apostrophe before it.",
        "That a list is unknown and that it is empty look the same.");
  }

  @Override
  public Optional<String> importFormat() {
    return Optional.empty();
  }

  @Override
  public int passes(EntityKind kind) {
    return kind == EntityKind.EFFORT || kind == EntityKind.NEED ? 1 : 0;
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    csv.writeRecord(FormulaGuard.guarded(source.landscape().name()), Attribution.summary(source));
    csv.writeRecord(Arrays.stream(HxlColumn.values()).map(HxlColumn::header).toList());
    csv.writeRecord(Arrays.stream(HxlColumn.values()).map(HxlColumn::tag).toList());
    References.facts(
        source,
        EntityKind.EFFORT,
        (fact, references) -> {
          if (fact instanceof EffortInput effort) {
            csv.writeRecord(HxlRow.of(effort, references).cells());
          }
        },
        "runBy",
        "services",
        "populations",
        "places",
        "source");
    References.facts(
        source,
        EntityKind.NEED,
        (fact, references) -> {
          if (fact instanceof NeedInput need) {
            csv.writeRecord(HxlRow.of(need, references).cells());
          }
        },
        "service",
        "population",
        "place",
        "source");
    csv.flush();
  }
}
