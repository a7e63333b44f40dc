package org.weft.exporting.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

/// Writes JSON as a stream that is left open; what is unknown is left out.
public final class Json implements AutoCloseable {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(new JsonFactoryBuilder().rootValueSeparator("").build())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator out;

  public Json(OutputStream out) {
    this.out = generator(out);
  }

  /// For formats that write more than known values.
  public static JsonGenerator generator(OutputStream out) {
    return MAPPER.createGenerator(out);
  }

  /// A part of a document.
  @FunctionalInterface
  public interface Part {
    void write() throws IOException;
  }

  public void object(Part content) throws IOException {
    out.writeStartObject();
    content.write();
    out.writeEndObject();
  }

  public void object(String name, Part content) throws IOException {
    out.writeName(name);
    object(content);
  }

  public void array(String name, Part content) throws IOException {
    out.writeName(name);
    out.writeStartArray();
    content.write();
    out.writeEndArray();
  }

  /// @param value text, number, truth value, date, word, or a map or collection of such; null, an
  ///   empty map and an empty collection are left out
  public void field(String name, @Nullable Object value) {
    if (isKnown(value)) {
      out.writeName(name);
      value(value);
    }
  }

  /// An item of an array, or a document of its own.
  public void value(@Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case Boolean truth -> out.writeBoolean(truth);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Double number -> out.writeNumber(number);
      case BigDecimal number -> out.writeNumber(number);
      case Map<?, ?> map -> {
        out.writeStartObject();
        map.forEach((name, one) -> field(name.toString(), one));
        out.writeEndObject();
      }
      case Collection<?> many -> {
        out.writeStartArray();
        many.forEach(this::value);
        out.writeEndArray();
      }
      default -> out.writeString(value.toString());
    }
  }

  /// The end of a document of which the stream holds one a line.
  public void line() {
    out.writeRaw('\n');
  }

  private static boolean isKnown(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case Map<?, ?> map -> !map.isEmpty();
      case Collection<?> many -> !many.isEmpty();
      default -> true;
    };
  }

  @Override
  public void close() {
    out.close();
  }
}
