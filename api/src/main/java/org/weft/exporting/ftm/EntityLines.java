package org.weft.exporting.ftm;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.References;
import org.weft.exporting.documents.Json;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.SourceInput;

/// Writes entities, one a line.
final class EntityLines {

  private final Json json;
  private final String landscape;

  EntityLines(Json json, String landscape) {
    this.json = json;
    this.landscape = landscape;
  }

  /// One entity while it is filled; every property has a list of texts.
  record Entity(String id, String schema, Map<String, List<String>> properties) {

    /// @param value one, a collection, or null for nothing
    Entity with(String property, @Nullable Object value) {
      var texts =
          switch (value) {
            case null -> List.<String>of();
            case BigDecimal number -> List.of(number.toPlainString());
            case Collection<?> many ->
                many.stream().filter(Objects::nonNull).map(Object::toString).distinct().toList();
            default -> List.of(value.toString());
          };
      if (!texts.isEmpty()) {
        properties.put(property, texts);
      }
      return this;
    }

    /// Where it is from, as far as the schema has words for it.
    Entity from(@Nullable String source, References references) {
      return references.find(EntityKind.SOURCE, source) instanceof SourceInput one
          ? with("publisher", one.publisher())
              .with("sourceUrl", one.url())
              .with("retrievedAt", one.retrievedAt())
          : this;
    }
  }

  Entity entity(String schema, String id) {
    return new Entity(id, schema, new LinkedHashMap<>());
  }

  String actor(String key) {
    return EntityIds.of(landscape, "organization", key);
  }

  String id(EntityKind kind, String key) {
    return kind.isActor()
        ? actor(key)
        : EntityIds.of(landscape, kind.typeName().toLowerCase(Locale.ROOT), key);
  }

  String identifier(String key) {
    return EntityIds.of(landscape, "identifier", key);
  }

  String participant(String effort, String actor) {
    return EntityIds.of(landscape, "participant", effort + " " + actor);
  }

  void write(Entity entity) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", entity.id);
    line.put("schema", entity.schema);
    line.put("properties", entity.properties);
    json.value(line);
    json.line();
  }
}
