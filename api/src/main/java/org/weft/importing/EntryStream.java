package org.weft.importing;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// The bytes of one entry of a zip archive; closes the archive with it.
final class EntryStream extends FilterInputStream {

  private final ZipFile zip;

  EntryStream(Path archive, String entry) throws IOException {
    this(new ZipFile(archive.toFile()), entry);
  }

  private EntryStream(ZipFile zip, String entry) throws IOException {
    super(open(zip, entry));
    this.zip = zip;
  }

  private static InputStream open(ZipFile zip, String entry) throws IOException {
    var found = zip.getEntry(entry);
    var in = found == null ? null : zip.getInputStream(found);
    if (in == null) {
      zip.close();
      throw new FileNotFoundException(entry);
    }
    return in;
  }

  @Override
  public void close() throws IOException {
    super.close();
    zip.close();
  }
}
