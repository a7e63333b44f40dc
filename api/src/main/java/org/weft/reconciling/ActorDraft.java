package org.weft.reconciling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Identifier;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.OrganizationInput;

/// What a draft says of who an actor is; organizations and collaborations alike.
record ActorDraft(
    @Nullable String name,
    List<String> alternativeNames,
    List<Identifier> identifiers,
    List<String> places,
    @Nullable String website,
    @Nullable String source) {

  /// @return null when the draft is of no actor
  static @Nullable ActorDraft of(FactInput input) {
    return switch (input) {
      case OrganizationInput one ->
          of(
              one.name(),
              one.alternativeNames(),
              one.identifiers(),
              one.places(),
              one.website(),
              one.source());
      case CollaborationInput one ->
          of(
              one.name(),
              one.alternativeNames(),
              one.identifiers(),
              one.places(),
              one.website(),
              one.source());
      default -> null;
    };
  }

  private static ActorDraft of(
      @Nullable String name,
      @Nullable List<String> alternativeNames,
      @Nullable List<IdentifierInput> identifiers,
      @Nullable List<String> places,
      @Nullable String website,
      @Nullable String source) {
    return new ActorDraft(
        name,
        given(alternativeNames),
        given(identifiers).stream()
            .filter(one -> stated(one.scheme()) && stated(one.id()))
            .map(one -> new Identifier(one.scheme(), one.id()))
            .toList(),
        given(places),
        website,
        source);
  }

  List<String> names() {
    var names = new ArrayList<String>();
    if (stated(name)) {
      names.add(Objects.requireNonNull(name));
    }
    alternativeNames.stream().filter(ActorDraft::stated).forEach(names::add);
    return names;
  }

  private static boolean stated(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
