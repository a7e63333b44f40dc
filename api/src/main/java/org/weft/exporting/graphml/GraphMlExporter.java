package org.weft.exporting.graphml;

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

/// A network as NetworkX, igraph, Gephi and yEd read it.
@Component
final class GraphMlExporter implements Exporter {

  @Override
  public String formatId() {
    return "graphml";
  }

  @Override
  public String title() {
    return "GraphML";
  }

  @Override
  public String mediaType() {
    return "application/graphml+xml";
  }

  @Override
  public String fileEnding() {
    return "graphml";
  }

  @Override
  public String writes() {
    return "One directed graph in GraphML 1.0 with actors, people, efforts and proposals as nodes,"
        + " and ties, flows, posts, seats and what they refer to as edges.";
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
    new GraphMlFile(xml).write(source);
    xml.flush();
  }
}
