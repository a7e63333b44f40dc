package org.weft.entities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Identifier;
import org.weft.landscape.Provenance;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.FactState;
import org.weft.landscape.view.Hypothesis;

/// A node of the graph as it was read: its properties by name, and what it points to. A property
/// that is not there is unknown.
record EntityRow(
    EntityKind entity,
    Map<String, Object> properties,
    List<Identifier> identifiers,
    List<Relation> relations) {

  /// @param via type of the relation
  /// @param sortKey where the other end stands in lists of its kind
  record Relation(String via, EntityKind entity, String key, String sortKey) {}

  private static final Comparator<Relation> AS_LISTED =
      Comparator.comparing(Relation::sortKey)
          .thenComparing(Relation::entity)
          .thenComparing(Relation::key);

  /// A fact as it would be.
  static EntityRow of(FactState state, Hypothesis hypothesis) {
    return new EntityRow(
        state.ref().kind(),
        state.properties(),
        state.identifiers(),
        state.pointers().stream()
            .map(pointer ->
                new Relation(
                    pointer.via(),
                    pointer.to().kind(),
                    pointer.to().key(),
                    hypothesis.sortKey(pointer.to())))
            .toList());
  }

  String landscapeId() {
    return text("landscapeId");
  }

  String key() {
    return text("key");
  }

  Ref<?> ref() {
    return new Ref<>(landscapeId(), entity, key());
  }

  /// @throws IllegalStateException if it is not there, which no writer of ours allows
  String text(String property) {
    return required(property, findText(property));
  }

  @Nullable String findText(String property) {
    return (String) properties.get(property);
  }

  List<String> texts(String property) {
    return properties.get(property) instanceof List<?> list
        ? list.stream().map(String.class::cast).toList()
        : List.of();
  }

  int count(String property) {
    return required(property, findCount(property));
  }

  @Nullable Integer findCount(String property) {
    return properties.get(property) instanceof Number number
        ? Integer.valueOf(Math.toIntExact(number.longValue()))
        : null;
  }

  @Nullable Double findNumber(String property) {
    return properties.get(property) instanceof Number number ? number.doubleValue() : null;
  }

  @Nullable Boolean findFlag(String property) {
    return (Boolean) properties.get(property);
  }

  /// A number of exact digits, which lies in the graph as text.
  @Nullable BigDecimal findDecimal(String property) {
    var digits = findText(property);
    return digits == null ? null : new BigDecimal(digits);
  }

  LocalDate day(String property) {
    return required(property, findDay(property));
  }

  @Nullable LocalDate findDay(String property) {
    return (LocalDate) properties.get(property);
  }

  <E extends Enum<E>> E word(Class<E> words, String property) {
    return required(property, findWord(words, property));
  }

  <E extends Enum<E>> @Nullable E findWord(Class<E> words, String property) {
    var name = findText(property);
    return name == null ? null : Enum.valueOf(words, name);
  }

  /// In the order of the enum.
  <E extends Enum<E>> List<E> words(Class<E> words, String property) {
    return texts(property).stream().map(word -> Enum.valueOf(words, word)).sorted().toList();
  }

  <T> Ref<T> one(String via) {
    return required(via, this.<T>findOne(via));
  }

  <T> @Nullable Ref<T> findOne(String via) {
    return this.<T>along(via).findFirst().orElse(null);
  }

  /// In the order of the lists of what is named.
  <T> List<Ref<T>> many(String via) {
    return this.<T>along(via).toList();
  }

  Provenance provenance() {
    return new Provenance(
        findDay("validFrom"),
        findDay("validTo"),
        findOne("FROM_SOURCE"),
        Optional.ofNullable(findWord(EvidenceBasis.class, "evidence"))
            .orElseGet(() -> unstatedEvidence(entity)),
        Optional.ofNullable(findWord(Visibility.class, "visibility")).orElse(Visibility.PUBLIC),
        findNumber("touchedIn") instanceof Double version ? version.longValue() : 1);
  }

  /// What holds where nothing is stated: vocabulary and sources are given, a fact is a claim.
  static EvidenceBasis unstatedEvidence(EntityKind kind) {
    return switch (kind) {
      case SOURCE, SECTOR, ISSUE, SERVICE, POPULATION, PLACE -> EvidenceBasis.EVIDENCED;
      case ORGANIZATION,
          COLLABORATION,
          PERSON,
          POST,
          EFFORT,
          INITIATIVE,
          SEAT,
          TIE,
          FLOW,
          NEED,
          SURVEY,
          SEAT_TEMPLATE ->
          EvidenceBasis.CLAIMED;
    };
  }

  private <T> Stream<Ref<T>> along(String via) {
    return relations.stream()
        .filter(relation -> relation.via().equals(via))
        .sorted(AS_LISTED)
        .map(relation -> new Ref<>(landscapeId(), relation.entity(), relation.key()));
  }

  private <V> V required(String name, @Nullable V value) {
    if (value == null) {
      throw new IllegalStateException(
          entity.typeName() + " '" + properties.get("key") + "' has no " + name);
    }
    return value;
  }
}
