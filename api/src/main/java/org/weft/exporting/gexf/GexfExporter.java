package org.weft.exporting.gexf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.weft.exporting.ExportSource;
import org.weft.exporting.Exporter;
import org.weft.exporting.documents.XmlWriter;
import org.weft.exporting.networks.Network;
import org.weft.landscape.EntityKind;

/// A network over time, for Gephi.
@Component
final class GexfExporter implements Exporter {

  @Override
  public String formatId() {
    return "gexf";
  }

  @Override
  public String title() {
    return "GEXF";
  }

  @Override
  public String mediaType() {
    return "application/gexf+xml";
  }

  @Override
  public String fileEnding() {
    return "gexf";
  }

  @Override
  public String writes() {
    return "One dynamic graph in GEXF 1.3 with actors, people, efforts and proposals as nodes, ties,"
        + " flows, posts, seats and what they refer to as edges, and the days between which each"
        + " holds.";
  }

  @Override
  public List<String> loses() {
    return Stream.concat(
            Network.LOSES.stream(), Stream.of("Control characters in texts: XML has none."))
        .toList();
  }

  @Override
  public Optional<String> importFormat() {
    return Optional.empty();
  }

  @Override
  public int passes(EntityKind kind) {
    return Network.isPart(kind) ? 1 : 0;
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    var xml = new XmlWriter(out);
    new GexfFile(xml, source).write();
    xml.flush();
  }
}
