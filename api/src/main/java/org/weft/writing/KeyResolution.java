package org.weft.writing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Identifier;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.validation.Constraints;

/// Finds out which fact each draft means: by its key, or for an actor without one by its
/// identifiers. A draft whose identifiers nobody has gets the key `scheme-id` of the first.
final class KeyResolution {

  private final Constraints constraints;
  private final Map<Identifier, Set<FactId>> holders;
  private final List<@Nullable FactId> ids = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /// @param holders who has which identifier in the graph; grows with the batch
  KeyResolution(Constraints constraints, Map<Identifier, Set<FactId>> holders) {
    this.constraints = constraints;
    this.holders = new HashMap<>(holders);
  }

  /// The identifiers of all actors of the batch that state no key.
  static Set<Identifier> wanted(List<Draft> drafts) {
    var wanted = new HashSet<Identifier>();
    for (var draft : drafts) {
      if (draft.input().key() == null) {
        wanted.addAll(identifiers(draft.input()));
      }
    }
    return wanted;
  }

  void resolve(List<Draft> drafts) {
    for (var index = 0; index < drafts.size(); index++) {
      ids.add(resolve(index, drafts.get(index).input()));
    }
  }

  /// What the next draft means; null where that is not known.
  @Nullable FactId resolve(int index, FactInput input) {
    var id = isNamed(index, input) ? find(index, input) : null;
    if (id != null && id.kind().isActor()) {
      identifiers(input).forEach(one -> holders.computeIfAbsent(one, _ -> new TreeSet<>()).add(id));
    }
    return id;
  }

  /// What came out for all drafts that were resolved together.
  NamedDrafts named() {
    return new NamedDrafts(ids, aliases, problems);
  }

  /// Keys that actors would have had, had their identifiers not been known.
  Map<String, String> aliases() {
    return aliases;
  }

  List<Problem> problems() {
    return problems;
  }

  /// Without a right name nothing can be said about a fact but what is wrong with the draft.
  private boolean isNamed(int index, FactInput input) {
    var broken = constraints.checkName(input).stream().map(one -> Problem.of(index, one)).toList();
    problems.addAll(broken);
    return broken.isEmpty();
  }

  private @Nullable FactId find(int index, FactInput input) {
    var key = input.key();
    if (key != null) {
      return new FactId(input.entity(), key);
    }
    var known = new TreeSet<FactId>();
    var named = identifiers(input);
    named.forEach(one -> known.addAll(holders.getOrDefault(one, Set.of())));
    if (known.size() > 1) {
      problems.add(ambiguous(index, named, known));
      return null;
    }
    var usual = named.getFirst().scheme() + '-' + named.getFirst().id();
    if (known.isEmpty()) {
      return new FactId(input.entity(), usual);
    }
    aliases.put(usual, known.first().key());
    return new FactId(input.entity(), known.first().key());
  }

  private static Problem ambiguous(int index, List<Identifier> named, Set<FactId> known) {
    var keys = known.stream().map(FactId::key).limit(5).collect(joining(", "));
    var value = named.stream().map(one -> one.scheme() + ':' + one.id()).collect(joining(";"));
    return Problem.of(
        index,
        UserErrorCode.AMBIGUOUS,
        "identifiers",
        value,
        "must belong to one organization, or its key be stated: they belong to " + keys);
  }

  private static List<Identifier> identifiers(FactInput input) {
    var stated =
        switch (input) {
          case OrganizationInput one -> one.identifiers();
          case CollaborationInput one -> one.identifiers();
          default -> List.<IdentifierInput>of();
        };
    return Objects.requireNonNullElse(stated, List.<IdentifierInput>of()).stream()
        .map(one -> new Identifier(one.scheme(), one.id()))
        .toList();
  }
}
