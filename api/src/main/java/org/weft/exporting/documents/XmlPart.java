package org.weft.exporting.documents;

import java.io.IOException;

/// Elements of XML that are written before their turn; {@link XmlWriter#include} puts them in their
/// place.
public final class XmlPart implements AutoCloseable {

  private final Spool spool = new Spool();
  private final XmlWriter xml = XmlWriter.ofPart(spool.out());

  public XmlPart() throws IOException {}

  public XmlWriter xml() {
    return xml;
  }

  Spool complete() throws IOException {
    xml.flush();
    return spool;
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
