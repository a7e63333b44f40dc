package org.weft.importing.actors;

import java.util.Comparator;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.PersonInput;

/// One person by name; drafted only where there is a post to be held.
public final class Person {

  private final Origin origin;
  private final Texts texts;
  private final Votes names = new Votes();
  private final TreeSet<IdentifierInput> identifiers =
      new TreeSet<>(
          Comparator.comparing(IdentifierInput::scheme).thenComparing(IdentifierInput::id));

  Person(Origin origin, Texts texts) {
    this.origin = origin;
    this.texts = texts;
  }

  Origin origin() {
    return origin;
  }

  public Person name(Origin at, String field, @Nullable String name) {
    names.add(texts.name(at, field, name));
    return this;
  }

  /// Of a register of public persons; never a number of a passport or a tax office.
  public Person identifier(@Nullable IdentifierInput identifier) {
    if (identifier != null) {
      identifiers.add(identifier);
    }
    return this;
  }

  Draft draft(String key, ImportBatch batch) {
    return FactDraft.of(PersonInput.class)
        .with("key", key)
        .with("name", Objects.requireNonNullElse(names.winner(), key))
        .with("identifiers", identifiers)
        .with("source", batch.ownSource())
        .draft();
  }
}
