package org.weft.reconciling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the reconciliation service knows of an actor besides its usual name: columns that a table
/// can be told apart by, or be given.
enum ActorProperty {
  OTHER_NAME(
      "alternativeName",
      "Other name",
      "Other names and abbreviations.",
      actor -> actor.names().stream().skip(1)),
  IDENTIFIER(
      "identifier",
      "Identifier",
      "Names that registers give it, such as GB-CHC-1164883.",
      actor -> actor.identifiers().stream().map(one -> one.scheme() + '-' + one.id())),
  PLACE("place", "Place", "Where it works.", actor -> actor.places().stream()),
  WEBSITE("website", "Website", "Its web site.", actor -> Stream.ofNullable(actor.website())),
  SOURCE(
      "source",
      "Source",
      "Key of the source that tells of it.",
      actor -> Stream.ofNullable(actor.source()));

  private final String id;
  private final String label;
  private final String description;
  private final Function<Profile, Stream<String>> values;

  ActorProperty(
      String id, String label, String description, Function<Profile, Stream<String>> values) {
    this.id = id;
    this.label = label;
    this.description = description;
    this.values = values;
  }

  /// As a caller names it.
  String id() {
    return id;
  }

  String label() {
    return label;
  }

  String description() {
    return description;
  }

  List<String> of(Profile actor) {
    return values.apply(actor).sorted(Comparator.naturalOrder()).toList();
  }

  static Optional<ActorProperty> find(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
