package org.weft.analytics.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.RegisterNumber;
import org.weft.landscape.view.LandscapeView;

/// What is looked for in names, websites, identifiers and codes: who may be recorded twice.
final class ThingChecks {

  /// The fields by which things are held against each other.
  static final List<String> COMPARED = List.of("name", "website", "identifiers", "code");

  private static final List<EntityKind> CODED =
      List.of(EntityKind.ISSUE, EntityKind.SERVICE, EntityKind.POPULATION, EntityKind.PLACE);

  private final LandscapeView view;
  private final Descriptions descriptions;
  private final Findings findings;

  ThingChecks(LandscapeView view, Descriptions descriptions, Findings findings) {
    this.view = view;
    this.descriptions = descriptions;
    this.findings = findings;
  }

  void run() {
    for (var kind : Descriptions.DESCRIBED) {
      var counted = seen(kind);
      Fields.ofThings(kind)
          .forEach(field -> findings.field(QualityCheck.UNKNOWN_FIELD, counted, field));
    }
    people(seen(EntityKind.PERSON));
    actors();
    for (var kind : CODED) {
      shared(QualityCheck.SAME_CODE, "code", seen(kind), ThingChecks::codes);
      unrecognized(seen(kind));
    }
    places(seen(EntityKind.PLACE));
  }

  private Counted<Thing> seen(EntityKind kind) {
    return counted(kind, descriptions.seen(view, kind));
  }

  private static Counted<Thing> counted(EntityKind kind, List<Thing> things) {
    return new Counted<>(kind, things, Thing::ref, Map.of());
  }

  private void people(Counted<Thing> people) {
    if (findings.isAsked(QualityCheck.WITHOUT_SOURCE, people, null)) {
      findings.alone(
          QualityCheck.WITHOUT_SOURCE,
          people,
          people.all().stream().filter(person -> person.source() == null).toList());
    }
  }

  /// Organizations and collaborations together: one may be recorded as the other too.
  private void actors() {
    var all = new ArrayList<>(descriptions.seen(view, EntityKind.ORGANIZATION));
    all.addAll(descriptions.seen(view, EntityKind.COLLABORATION));
    var actors = counted(EntityKind.ORGANIZATION, all);
    inReview(actors);
    shared(QualityCheck.SAME_NAME, "name", actors, ThingChecks::foldedNames);
    shared(QualityCheck.SAME_WEBSITE, "website", actors, ThingChecks::foldedWebsite);
    sameNumbers(actors);
    several(actors);
  }

  /// Pairs of the review queue of which both are seen.
  private void inReview(Counted<Thing> actors) {
    if (!findings.isAsked(QualityCheck.IN_REVIEW, actors, null)) {
      return;
    }
    var byKey = new HashMap<String, Thing>();
    actors.all().forEach(actor -> byKey.put(actor.ref().key(), actor));
    var groups = new TreeMap<String, List<Thing>>();
    for (var pair : descriptions.inReview()) {
      var a = byKey.get(pair.a());
      var b = byKey.get(pair.b());
      if (a != null && b != null) {
        groups.put(pair.a() + ", " + pair.b(), List.of(a, b));
      }
    }
    findings.groups(QualityCheck.IN_REVIEW, null, actors, actors.all(), groups);
  }

  /// By scheme and code.
  private void unrecognized(Counted<Thing> things) {
    if (!findings.isAsked(QualityCheck.UNRECOGNIZED_CODE, things, "code")) {
      return;
    }
    var coded = things.all().stream().filter(thing -> thing.code() != null).toList();
    findings.groups(
        QualityCheck.UNRECOGNIZED_CODE,
        "code",
        things,
        coded,
        coded.stream()
            .filter(ThingChecks::isUnrecognized)
            .collect(
                Collectors.groupingBy(
                    thing -> codes(thing).findFirst().orElse(""),
                    TreeMap::new,
                    Collectors.toList())));
  }

  private static boolean isUnrecognized(Thing thing) {
    return thing.code() != null && KnownCodes.isUnrecognized(thing.scheme(), thing.code());
  }

  private void places(Counted<Thing> places) {
    if (findings.isAsked(QualityCheck.UNRECOGNIZED_PLACE, places, null)) {
      findings.alone(
          QualityCheck.UNRECOGNIZED_PLACE,
          places,
          places.all().stream()
              .filter(place -> !place.isOnMap())
              .filter(place -> place.code() == null || isUnrecognized(place))
              .toList());
    }
  }

  private static Stream<String> foldedNames(Thing thing) {
    return thing.names().stream().map(FoldedText::name);
  }

  private static Stream<String> foldedWebsite(Thing thing) {
    var website = thing.website();
    return website == null ? Stream.empty() : Stream.of(FoldedText.website(website));
  }

  /// Held against each other as registers mean them, and shown as their holders write them.
  private void sameNumbers(Counted<Thing> actors) {
    if (!findings.isAsked(QualityCheck.SAME_IDENTIFIER, actors, "identifiers")) {
      return;
    }
    var written = new HashMap<Identifier, TreeSet<String>>();
    for (var actor : actors.all()) {
      for (var identifier : actor.identifiers()) {
        meant(identifier)
            .ifPresent(number ->
                written
                    .computeIfAbsent(number, _ -> new TreeSet<>())
                    .add(identifier.scheme() + ':' + identifier.id()));
      }
    }
    shared(
        QualityCheck.SAME_IDENTIFIER,
        "identifiers",
        actors,
        actor ->
            actor.identifiers().stream()
                .flatMap(identifier -> meant(identifier).stream())
                .map(number -> String.join(", ", written.getOrDefault(number, new TreeSet<>()))));
  }

  /// Two spellings of one number are one; dummies are no numbers.
  private static Optional<Identifier> meant(Identifier written) {
    return RegisterNumber.of(written, _ -> false);
  }

  private static Stream<String> codes(Thing thing) {
    return thing.code() == null
        ? Stream.empty()
        : Stream.of(thing.scheme() == null ? thing.code() : thing.scheme() + ':' + thing.code());
  }

  /// Those that have a value which another one has too.
  private void shared(
      QualityCheck check,
      String field,
      Counted<Thing> counted,
      Function<Thing, Stream<String>> values) {
    if (!findings.isAsked(check, counted, field)) {
      return;
    }
    var groups = new TreeMap<String, List<Thing>>();
    var meant = new LinkedHashSet<Thing>();
    for (var thing : counted.all()) {
      values
          .apply(thing)
          .filter(value -> !value.isEmpty())
          .distinct()
          .forEach(value -> {
            meant.add(thing);
            groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(thing);
          });
    }
    groups.values().removeIf(things -> things.size() < 2);
    findings.groups(check, field, counted, List.copyOf(meant), groups);
  }

  /// Those that one register calls by several names.
  private void several(Counted<Thing> actors) {
    if (!findings.isAsked(QualityCheck.SEVERAL_IDENTIFIERS, actors, "identifiers")) {
      return;
    }
    var groups = new TreeMap<String, List<Thing>>();
    for (var actor : actors.all()) {
      actor.identifiers().stream()
          .collect(Collectors.groupingBy(Identifier::scheme, TreeMap::new, Collectors.toList()))
          .forEach((scheme, ids) -> {
            if (ids.stream().map(id -> meant(id).orElse(id)).distinct().count() > 1) {
              groups.computeIfAbsent(written(scheme, ids), _ -> new ArrayList<>()).add(actor);
            }
          });
    }
    findings.groups(
        QualityCheck.SEVERAL_IDENTIFIERS,
        "identifiers",
        actors,
        actors.all().stream().filter(actor -> !actor.identifiers().isEmpty()).toList(),
        groups);
  }

  private static String written(String scheme, List<Identifier> ids) {
    return ids.stream().map(Identifier::id).collect(Collectors.joining(", ", scheme + ": ", ""));
  }
}
