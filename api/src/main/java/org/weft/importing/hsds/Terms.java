package org.weft.importing.hsds;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.Slugs;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IssueInput;
import org.weft.landscape.input.PopulationInput;
import org.weft.landscape.input.ServiceInput;

/// The terms of taxonomies, each with all above it: what says what is done is a kind of service,
/// what says whose situation it is for is a population, goals of sustainable development are
/// issues.
final class Terms {

  /// What a term is in the graph.
  enum Kind {
    SERVICE(ServiceInput.class),
    POPULATION(PopulationInput.class),
    ISSUE(IssueInput.class);

    private final Class<? extends FactInput> input;

    Kind(Class<? extends FactInput> input) {
      this.input = input;
    }
  }

  /// @param key in the graph
  record Term(Kind kind, String key) {}

  private record Known(Origin origin, FactDraft draft) {}

  /// Vocabularies, or branches of Open Eligibility, that tell people and not services.
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "human-situations",
          "esdcircumstances",
          "esd-circumstances",
          "circumstances",
          "age-groups",
          "populations",
          "target-populations");

  private static final String GOALS = "(un-)?(sdgs?|sustainable-development-goals)";
  private static final int LONGEST = 500;

  private final ImportBatch batch;
  private final Rows rows;
  private final Map<String, Known> drafts = new TreeMap<>();

  Terms(ImportBatch batch, Rows rows) {
    this.batch = batch;
    this.rows = rows;
  }

  /// @return null when there is no term of that id that has a name
  @Nullable Term find(@Nullable String id) {
    return find(id, new HashSet<>());
  }

  /// @param below the ids from which this one was reached
  private @Nullable Term find(@Nullable String id, Set<String> below) {
    var entry = entry(id);
    var name = entry == null ? null : entry.text("name", "term");
    if (id == null || entry == null || name == null || !below.add(id)) {
      return null;
    }
    var vocabulary = vocabulary(entry);
    var broader = find(entry.text("parent_id"), below);
    var slug = vocabulary == null ? "" : Slugs.of(vocabulary);
    var code = code(entry, id);
    if (code != null && slug.matches(GOALS) && code.matches("\\d{1,2}(\\.[0-9a-z]{1,2})?")) {
      return goal(entry, code, name);
    }
    var isOfPeople = OF_PEOPLE.contains(slug) || OF_PEOPLE.contains(Slugs.of(name));
    var kind =
        isOfPeople || (broader != null && broader.kind() == Kind.POPULATION)
            ? Kind.POPULATION
            : Kind.SERVICE;
    var term =
        new Term(
            kind,
            Keys.of("hsds", slug.isEmpty() ? null : slug, code == null ? Slugs.of(name) : code));
    put(
        entry.origin(),
        term,
        FactDraft.of(kind.input)
            .with("key", term.key())
            .with("scheme", code == null ? null : vocabulary)
            .with("code", vocabulary == null ? null : code)
            .with("label", cut(name))
            .with("broader", broader == null || broader.kind() != kind ? null : broader.key())
            .with("source", batch.ownSource()));
    return term;
  }

  private Term goal(Entry entry, String code, String name) {
    var term = new Term(Kind.ISSUE, "SDG-" + code);
    put(
        entry.origin(),
        term,
        FactDraft.of(IssueInput.class)
            .with("key", term.key())
            .with("scheme", "SDG")
            .with("code", code)
            .with("label", cut(name))
            .with("source", batch.ownSource()));
    return term;
  }

  private void put(Origin origin, Term term, FactDraft draft) {
    drafts.putIfAbsent(term.kind() + " " + term.key(), new Known(origin, draft));
  }

  private @Nullable Entry entry(@Nullable String id) {
    var term = rows.find("taxonomy_term", id);
    return term == null ? rows.find("taxonomy", id) : term; // until 1.1 a taxonomy was of terms
  }

  private @Nullable String vocabulary(Entry entry) {
    var stated = entry.text("taxonomy", "vocabulary");
    var of = rows.find("taxonomy", entry.text("taxonomy_id"));
    return stated != null || of == null ? stated : of.text("name");
  }

  /// Until 1.1 the id was the code.
  private static @Nullable String code(Entry entry, String id) {
    var code = entry.text("code");
    return code != null || Entry.isUnique(id) ? code : id;
  }

  /// A population that eligibility names in words.
  Term population(Origin origin, String word) {
    var key = Keys.of("hsds", "eligibility", Slugs.of(word));
    var term = new Term(Kind.POPULATION, key);
    var label = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    put(
        origin,
        term,
        FactDraft.of(PopulationInput.class)
            .with("key", key)
            .with("label", label)
            .with("source", batch.ownSource()));
    return term;
  }

  void draft() {
    drafts.forEach((key, known) -> batch.add(known.origin(), known.draft().draft()));
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST));
  }
}
