package org.weft.importing.documents;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.weft.importing.BadInputException;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;

/// Reads XML as a stream, one element with its content at a time. Document type definitions are not
/// read, so that no entity can grow or fetch anything.
public final class XmlText implements AutoCloseable {

  /// Elements within each other. Our choice: no format of the field has a tenth of it.
  private static final int DEEPEST = 64;

  private static final XMLInputFactory FACTORY = factory();

  private final String file;
  private final Reader text;
  private final XMLStreamReader xml;

  private XmlText(String file, Reader text) throws XMLStreamException {
    this.file = file;
    this.text = text;
    this.xml = FACTORY.createXMLStreamReader(text);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /// @throws BadInputException if the file is malformed; also while it is read
  public static XmlText open(InputFile file) throws IOException {
    var text = file.openText();
    try {
      return new XmlText(file.name(), text);
    } catch (XMLStreamException e) {
      text.close();
      throw malformed(file.name(), e);
    }
  }

  /// Local name of the first element of a text that may be cut anywhere; null when there is none.
  public static @Nullable String rootElement(String head) {
    try (var xml = new XmlText("", new StringReader(head))) {
      return xml.nextStart();
    } catch (XMLStreamException | BadInputException | IOException _) {
      return null;
    }
  }

  /// Moves to the start of the next element, whether it is within the last one or after it.
  ///
  /// @return its name without namespace; null at the end of the document
  public @Nullable String nextStart() {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return xml.getLocalName();
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw malformed(file, e);
    }
  }

  /// Attributes of the element that was just entered; those of a namespace as `{namespace}name`.
  public Map<String, String> attributes() {
    var attributes = new LinkedHashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      var namespace = xml.getAttributeNamespace(i);
      var name = xml.getAttributeLocalName(i);
      attributes.put(
          namespace == null || namespace.isEmpty() ? name : "{" + namespace + "}" + name,
          xml.getAttributeValue(i));
    }
    return attributes;
  }

  /// The element that was just entered, read to its end.
  public XmlElement readElement() {
    try {
      return readElement(1);
    } catch (XMLStreamException e) {
      throw malformed(file, e);
    }
  }

  private XmlElement readElement(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new BadInputException(
          Origin.file(file), place(xml.getLocation()), "must not be nested deeper than " + DEEPEST);
    }
    var name = xml.getLocalName();
    var line = xml.getLocation().getLineNumber();
    var attributes = attributes();
    var text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>(2);
    for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> children.add(readElement(depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {
          // comments, processing instructions, entities that no one defines
        }
      }
    }
    return new XmlElement(name, attributes, children, text.toString().strip(), line);
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw malformed(file, e);
    } finally {
      text.close();
    }
  }

  private static BadInputException malformed(String file, XMLStreamException e) {
    return new BadInputException(
        Origin.file(file), place(e.getLocation()), "must be XML, complete and well formed");
  }

  private static @Nullable String place(javax.xml.stream.@Nullable Location at) {
    return at == null
        ? null
        : "line %d, column %d".formatted(at.getLineNumber(), at.getColumnNumber());
  }
}
