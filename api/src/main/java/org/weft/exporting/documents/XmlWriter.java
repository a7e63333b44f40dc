package org.weft.exporting.documents;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes XML 1.0 in UTF-8, element by element.
///
/// Line breaks and tabs are written so that they are still there when they are read, in attributes
/// too, which the writer of the JDK does not do. Characters that XML cannot hold are left out.
public final class XmlWriter {

  private final OutputStream bytes;
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean isInTag;

  private XmlWriter(OutputStream bytes, String head) throws IOException {
    this.bytes = bytes;
    this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    this.out.write(head);
  }

  public XmlWriter(OutputStream out) throws IOException {
    this(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /// Writes elements that are to be in a file.
  static XmlWriter ofPart(OutputStream out) throws IOException {
    return new XmlWriter(out, "");
  }

  /// Writes elements that another writer wrote, each of them complete.
  public void include(XmlPart part) throws IOException {
    closeTag();
    out.flush();
    part.complete().copyTo(bytes);
  }

  public XmlWriter start(String element) throws IOException {
    closeTag();
    out.write('<');
    out.write(element);
    open.push(element);
    isInTag = true;
    return this;
  }

  /// Of the element that was started last; nothing when the value is null.
  public XmlWriter attribute(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      out.write(' ');
      out.write(name);
      out.write("=\"");
      escaped(value.toString());
      out.write('"');
    }
    return this;
  }

  public XmlWriter text(String text) throws IOException {
    closeTag();
    escaped(text);
    return this;
  }

  public XmlWriter end() throws IOException {
    var element = Objects.requireNonNull(open.poll());
    if (isInTag) {
      out.write("/>");
      isInTag = false;
    } else {
      out.write("</");
      out.write(element);
      out.write('>');
    }
    return this;
  }

  /// So that a large file has lines.
  public void line() throws IOException {
    closeTag();
    out.write('\n');
  }

  public void flush() throws IOException {
    out.flush();
  }

  private void closeTag() throws IOException {
    if (isInTag) {
      out.write('>');
      isInTag = false;
    }
  }

  private void escaped(String text) throws IOException {
    var written = 0;
    for (var i = 0; i < text.length(); i++) {
      var instead = instead(text, i);
      if (instead != null) {
        out.write(text, written, i - written);
        out.write(instead);
        written = i + 1;
      }
    }
    out.write(text, written, text.length() - written);
  }

  /// Null for a character that stays.
  private static @Nullable String instead(String text, int at) {
    return switch (text.charAt(at)) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\t', '\n', '\r' -> "&#" + (int) text.charAt(at) + ";";
      default -> isXml(text, at) ? null : "";
    };
  }

  /// Source: XML 1.0, section 2.2. Half of a character is none.
  private static boolean isXml(String text, int at) {
    var one = text.charAt(at);
    if (Character.isHighSurrogate(one)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(one)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return one >= 0x20 && one < 0xFFFE;
  }
}
