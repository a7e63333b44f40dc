package org.weft.landscapes;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.FactKeys;
import org.weft.landscape.view.FactState;
import org.weft.landscape.view.Standing;

/// One node of the graph with the keys that it refers to, on its way into a snapshot.
final class FactRow {

  private final FactKeys keys;
  private final Value node;
  private final Map<String, List<String>> references;

  /// @param relations pairs of relation type and key
  FactRow(FactKeys keys, Value node, Value relations) {
    this.keys = keys;
    this.node = node;
    this.references = HashMap.newHashMap(8);
    for (var relation : relations.values()) {
      references
          .computeIfAbsent(relation.get(0).asString(), any -> new ArrayList<>(2))
          .add(relation.get(1).asString());
    }
  }

  static FactRow of(FactKeys keys, FactState state) {
    var pointers =
        state.pointers().stream()
            .map(pointer -> List.of(pointer.via(), pointer.to().key()))
            .toList();
    return new FactRow(keys, Values.value(state.properties()), Values.value(pointers));
  }

  EntityKind entity() {
    return EntityKind.valueOf(node.get("entity").asString());
  }

  String key() {
    return node.get("key").asString();
  }

  @Nullable String text(String property) {
    var value = node.get(property);
    return value.isNull() ? null : keys.shared(value.asString());
  }

  boolean has(String property) {
    return !node.get(property).isNull();
  }

  @Nullable Integer integer(String property) {
    var value = node.get(property);
    return value.isNull() ? null : keys.shared((Integer) value.asInt());
  }

  @Nullable Double number(String property) {
    var value = node.get(property);
    return value.isNull() ? null : (Double) value.asDouble();
  }

  @Nullable Boolean flag(String property) {
    var value = node.get(property);
    return value.isNull() ? null : (Boolean) value.asBoolean();
  }

  @Nullable BigDecimal decimal(String property) {
    var value = text(property);
    return value == null ? null : keys.shared(new BigDecimal(value));
  }

  @Nullable LocalDate date(String property) {
    var value = node.get(property);
    return value.isNull() ? null : keys.shared(value.asLocalDate());
  }

  <E extends Enum<E>> @Nullable E code(Class<E> type, String property) {
    var value = text(property);
    return value == null ? null : Enum.valueOf(type, value);
  }

  /// In the order of the enum; empty when unknown.
  <E extends Enum<E>> List<E> codes(Class<E> type, String property) {
    var value = node.get(property);
    return value.isNull()
        ? List.of()
        : value.asList(word -> Enum.valueOf(type, word.asString())).stream().sorted().toList();
  }

  /// Keys of the things referred to.
  List<String> named(String relation) {
    return references.getOrDefault(relation, List.of());
  }

  /// Index of the one thing referred to, `-1` when there is none.
  int one(String relation, EntityKind kind) {
    var named = references.get(relation);
    return named == null ? -1 : keys.index(kind, named.getFirst());
  }

  /// Indexes of the things referred to, ascending.
  int[] many(String relation, EntityKind kind) {
    var named = references.get(relation);
    return named == null ? FactKeys.NONE : keys.indexes(kind, named);
  }

  Standing standing() {
    return requireNonNull(
        keys.shared(
            new Standing(
                date("validFrom"),
                date("validTo"),
                EvidenceBasis.valueOf(node.get("evidence").asString()),
                Visibility.valueOf(node.get("visibility").asString()),
                node.get("touchedIn").asLong())));
  }
}
