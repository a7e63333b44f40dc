package org.weft.importing.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.OrganizationInput;

/// One organization or collaboration and all that is said about it. Of several values for what can
/// have one, the most frequent counts; of days, the first and the last.
public final class Actor {

  private static final Comparator<IdentifierInput> ORDER =
      Comparator.comparing(IdentifierInput::scheme).thenComparing(IdentifierInput::id);

  private final Origin origin;
  private final Texts texts;
  private final @Nullable IdentifierInput known;
  private final Votes names = new Votes();
  private final TreeSet<String> aliases = new TreeSet<>();
  private final Votes types = new Votes();
  private final TreeSet<IdentifierInput> identifiers = new TreeSet<>(ORDER);
  private final TreeSet<String> sectors = new TreeSet<>();
  private final TreeSet<String> places = new TreeSet<>();
  private final Votes parents = new Votes();
  private final Votes descriptions = new Votes();
  private final Votes websites = new Votes();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private boolean isCollaboration;

  /// @param known by what it is known, where that is an identifier and not a key
  Actor(Origin origin, Texts texts, @Nullable IdentifierInput known) {
    this.origin = origin;
    this.texts = texts;
    this.known = known;
  }

  Origin origin() {
    return origin;
  }

  public Actor name(Origin at, String field, @Nullable String name) {
    names.add(texts.name(at, field, name));
    return this;
  }

  public Actor alias(Origin at, String field, @Nullable String name) {
    var fitting = texts.name(at, field, name);
    if (fitting != null) {
      aliases.add(fitting);
    }
    return this;
  }

  /// @param code of `organization-types`
  public Actor type(@Nullable String code) {
    types.add(code);
    return this;
  }

  public Actor collaboration() {
    isCollaboration = true;
    return this;
  }

  public Actor identifier(@Nullable IdentifierInput identifier) {
    if (identifier != null && !identifier.equals(known)) {
      identifiers.add(identifier);
    }
    return this;
  }

  /// @param key as [Sectors] gives it
  public Actor sector(@Nullable String key) {
    return add(sectors, key);
  }

  /// @param key as [Places] gives it
  public Actor place(@Nullable String key) {
    return add(places, key);
  }

  private Actor add(TreeSet<String> keys, @Nullable String key) {
    if (key != null) {
      keys.add(key);
    }
    return this;
  }

  /// @param key of the actor that it is part of; left out where nobody has that key
  public Actor partOf(@Nullable String key) {
    parents.add(key);
    return this;
  }

  public Actor description(Origin at, String field, @Nullable String text) {
    descriptions.add(texts.description(at, field, text));
    return this;
  }

  public Actor website(Origin at, String field, @Nullable String address) {
    websites.add(texts.website(at, field, address));
    return this;
  }

  public Actor span(Span span) {
    if (span.from() != null && (from == null || span.from().isBefore(from))) {
      from = span.from();
    }
    if (span.to() != null && (to == null || span.to().isAfter(to))) {
      to = span.to();
    }
    return this;
  }

  @Nullable String parent() {
    return parents.winner();
  }

  Draft draft(String key, ImportBatch batch, boolean hasParent) {
    var name = Objects.requireNonNullElse(names.winner(), key);
    var others = new TreeSet<>(aliases);
    others.addAll(names.others());
    others.remove(name);
    var draft =
        FactDraft.of(isCollaboration ? CollaborationInput.class : OrganizationInput.class)
            .with("key", known == null ? key : null)
            .with("name", name)
            .with("alternativeNames", others)
            .with("type", types.winner())
            .with("identifiers", identifiers())
            .with("sectors", sectors)
            .with("places", places)
            .with("partOf", hasParent ? parents.winner() : null)
            .with("description", descriptions.winner())
            .with("website", websites.winner())
            .with("validFrom", from)
            .with("validTo", from != null && to != null && to.isBefore(from) ? null : to)
            .with("source", batch.ownSource());
    return draft.draft();
  }

  private List<IdentifierInput> identifiers() {
    var all = new ArrayList<IdentifierInput>();
    if (known != null) {
      all.add(known);
    }
    all.addAll(identifiers);
    return all;
  }
}
