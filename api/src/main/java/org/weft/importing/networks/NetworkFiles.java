package org.weft.importing.networks;

import java.io.IOException;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.InputFile;
import org.weft.importing.SourceDescription;
import org.weft.importing.actors.Cast;
import org.weft.landscape.SourceType;

/// Reads the files of an input, each a network of its own; what two of them call the same is the
/// same.
public final class NetworkFiles {

  /// Reads one file.
  @FunctionalInterface
  public interface FileReader {
    void read(InputFile file, Network network, Attributes attributes) throws IOException;
  }

  /// Reads one XML file.
  @FunctionalInterface
  public interface XmlReader {
    void read(InputFile file, XmlNetwork network) throws IOException;
  }

  private NetworkFiles() {}

  /// @param format what keys begin with
  public static void readXml(ImportInput input, ImportBatch batch, String format, XmlReader reader)
      throws IOException {
    read(
        input,
        batch,
        format,
        (file, network, attributes) ->
            reader.read(file, new XmlNetwork(file, batch, network, attributes)));
  }

  /// @param format what keys begin with
  public static void read(ImportInput input, ImportBatch batch, String format, FileReader reader)
      throws IOException {
    var cast = new Cast(batch);
    for (var file : input.files()) {
      var network = new Network(batch);
      var attributes = new Attributes();
      reader.read(file, network, attributes);
      network.cast(cast, format, stem(file.name()));
      attributes.say(batch, file.name());
    }
    cast.draft();
    batch.describeSource(new SourceDescription(null, SourceType.THIRD_PARTY, null, null, null));
  }

  private static String stem(String name) {
    var dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
