package org.weft.exporting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;

/// What some facts refer to, for formats that repeat a name or code beside each reference. It is
/// fetched for some hundred facts at a time, so that memory does not grow with the landscape.
public final class References {

  private static final int AT_ONCE = 500;

  private final Map<EntityKind, Map<String, FactInput>> found = new EnumMap<>(EntityKind.class);

  private References() {}

  /// Takes facts one by one, each with what it refers to.
  @FunctionalInterface
  public interface Sink {
    void take(FactInput fact, References references) throws IOException;
  }

  /// @param fields names of the fields whose references are wanted
  public static void facts(ExportSource source, EntityKind kind, Sink sink, String... fields)
      throws IOException {
    var waiting = new ArrayList<FactInput>();
    source.facts(
        kind,
        fact -> {
          waiting.add(fact);
          if (waiting.size() == AT_ONCE) {
            hand(source, waiting, sink, fields);
          }
        });
    hand(source, waiting, sink, fields);
  }

  private static void hand(ExportSource source, List<FactInput> facts, Sink sink, String... fields)
      throws IOException {
    var references = new References();
    references.fetch(source, facts, Arrays.asList(fields));
    for (var fact : facts) {
      sink.take(fact, references);
    }
    facts.clear();
  }

  private void fetch(ExportSource source, List<FactInput> facts, List<String> fields) {
    var wanted = new EnumMap<EntityKind, Set<String>>(EntityKind.class);
    for (var fact : facts) {
      var references = FactFields.references(fact.entity());
      for (var field : fields) {
        var at = FactFields.names(fact.entity()).indexOf(field);
        var reference = at < 0 ? null : references.get(at);
        if (reference != null) {
          var to = reference.to().isActor() ? EntityKind.ORGANIZATION : reference.to();
          wanted
              .computeIfAbsent(to, _ -> new LinkedHashSet<>())
              .addAll(keys(FactFields.value(fact, field)));
        }
      }
    }
    wanted.forEach((kind, keys) -> {
      var byKey = new HashMap<String, FactInput>();
      source.named(kind, keys).forEach(one -> byKey.put(String.valueOf(one.key()), one));
      found.put(kind, byKey);
    });
  }

  /// The keys that a field holds: none, one or several.
  public static List<String> keys(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> many -> many.stream().map(Object::toString).toList();
      default -> List.of(value.toString());
    };
  }

  /// What is referred to, if it is exported, too.
  ///
  /// @param key null for none
  public @Nullable FactInput find(EntityKind kind, @Nullable String key) {
    var of = kind.isActor() ? EntityKind.ORGANIZATION : kind;
    return key == null ? null : found.getOrDefault(of, Map.of()).get(key);
  }

  /// The facts of a kind with these keys, in the order of the keys.
  public <T extends FactInput> List<T> all(
      EntityKind kind, @Nullable List<String> keys, Class<T> type) {
    return Objects.requireNonNullElse(keys, List.<String>of()).stream()
        .map(key -> find(kind, key))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
