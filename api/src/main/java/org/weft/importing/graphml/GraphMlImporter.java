package org.weft.importing.graphml;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputHead;
import org.weft.importing.networks.NetworkFiles;

/// Networks as NetworkX, igraph, Gephi, yEd and many others write them.
@Component
final class GraphMlImporter implements Importer {

  @Override
  public String formatId() {
    return "graphml";
  }

  @Override
  public String title() {
    return "GraphML";
  }

  @Override
  public String reads() {
    return "GraphML 1.0 and 1.1, one network or several, directed, undirected or mixed, with"
        + " attributes; labels of yEd.";
  }

  @Override
  public String keeps() {
    return "Nodes as organizations, collaborations and people, with name, type, sector, place,"
        + " identifier, website, description and dates; edges as ties with kind, depth, share and"
        + " dates, as posts of people, or as flows where they fund.";
  }

  @Override
  public String drops() {
    return "Other attributes, which a notice names; weights, ports, hyperedges, positions and"
        + " colors; that a graph is within a node.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return "graphml".equals(head.rootElement());
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    NetworkFiles.readXml(
        input, batch, formatId(), (file, network) -> new GraphMlFile(file, batch, network).read());
  }
}
