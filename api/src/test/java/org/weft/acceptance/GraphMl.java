package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Document;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.TieInput;
import org.xml.sax.SAXException;

/// Networks that igraph writes as GraphML, read by the importer.
final class GraphMl {

  private static final String IMPORTER = "org.weft.importing.graphml.GraphMlImporter";

  private final Map<String, String> names;
  private final List<TieInput> ties;

  private GraphMl(Map<String, String> names, List<TieInput> ties) {
    this.names = names;
    this.ties = ties;
  }

  static GraphMl read(Path file) throws IOException {
    var importer =
        (Importer) BeanUtils.instantiateClass(ClassUtils.resolveClassName(IMPORTER, null));
    var batch = new ImportBatch("acceptance", 100);
    importer.read(ImportInput.of(file), batch);
    var inputs = batch.facts().stream().map(fact -> fact.draft().input()).toList();
    var names = new LinkedHashMap<String, String>();
    for (var input : inputs) {
      if (input instanceof OrganizationInput organization) {
        names.put(String.valueOf(organization.key()), organization.name());
      }
    }
    var ties =
        inputs.stream().filter(TieInput.class::isInstance).map(TieInput.class::cast).toList();
    return new GraphMl(names, ties);
  }

  /// The network without directions.
  static Network network(Path file) throws IOException {
    var read = read(file);
    var network = Network.of(read.names.values());
    read.ties.forEach(tie -> network.tie(read.name(tie.from()), read.name(tie.to())));
    return network;
  }

  static Document document(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not XML", e);
    }
  }

  int nodes() {
    return names.size();
  }

  int ties() {
    return ties.size();
  }

  /// How many ties each node has at one end; those without are absent.
  Map<String, Integer> count(Function<TieInput, String> end) {
    return ties.stream()
        .collect(Collectors.toMap(tie -> name(end.apply(tie)), _ -> 1, Integer::sum));
  }

  private String name(String key) {
    return names.getOrDefault(key, "?");
  }
}
