package org.weft.importing.gexf;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputHead;
import org.weft.importing.networks.NetworkFiles;

/// Networks as Gephi and others write them, also those that change over time.
@Component
final class GexfImporter implements Importer {

  @Override
  public String formatId() {
    return "gexf";
  }

  @Override
  public String title() {
    return "GEXF";
  }

  @Override
  public String reads() {
    return "GEXF 1.1 draft to 1.3, static and dynamic, with attributes, spells and hierarchies.";
  }

  @Override
  public String keeps() {
    return "Nodes as organizations, collaborations and people, with name, type, sector, place,"
        + " identifier, website, description, dates and what they are part of; edges as ties with"
        + " kind, depth, share and dates, one for each spell.";
  }

  @Override
  public String drops() {
    return "Other attributes, which a notice names; weights, positions, colors and sizes; of an"
        + " attribute that changes, all values but the latest; times that are no dates.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return "gexf".equals(head.rootElement());
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    NetworkFiles.readXml(
        input, batch, formatId(), (file, network) -> new GexfFile(file, batch, network).read());
  }
}
