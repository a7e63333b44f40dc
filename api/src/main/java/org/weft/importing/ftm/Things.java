package org.weft.importing.ftm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.actors.Actor;
import org.weft.importing.actors.Cast;
import org.weft.importing.actors.Span;
import org.weft.importing.actors.Spans;
import org.weft.importing.terms.Placeholders;
import org.weft.importing.terms.Slugs;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.IdentifierInput;

/// The entities that stand for something: organizations, people, positions, projects.
final class Things {

  private static final Set<String> INTERESTS =
      Set.of(
          "Ownership",
          "Directorship",
          "Membership",
          "Employment",
          "Occupancy",
          "Family",
          "Associate",
          "Representation",
          "UnknownLink",
          "Payment",
          "ProjectParticipant",
          "Succession",
          "Identification",
          "Address");

  /// Where identifiers come from: org-id.guide codes of international lists.
  private static final Map<String, String> LISTS =
      Map.of("leiCode", "XI-LEI", "wikidataId", "XI-WIKIDATA");

  /// @param organization key of where the position is; null when not said
  record Position(String name, @Nullable String organization) {}

  private record Address(Origin origin, @Nullable String city, @Nullable String country) {}

  /// @param addresses ids of them
  private record Located(Origin origin, Set<String> addresses) {}

  private record Project(
      Origin origin,
      Votes names,
      Votes descriptions,
      Set<String> runBy,
      Set<String> places,
      Span span) {}

  private final String input;
  private final ImportBatch batch;
  private final Cast cast;
  private final Spans spans;
  private final Map<String, Position> positions = new HashMap<>();
  private final Map<String, Address> addresses = new HashMap<>();
  private final Map<String, Located> located = new TreeMap<>();
  private final Map<String, Project> projects = new TreeMap<>();
  private final Map<String, Integer> others = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  Things(String input, ImportBatch batch, Cast cast) {
    this.input = input;
    this.batch = batch;
    this.cast = cast;
    this.spans = new Spans(batch);
  }

  void read(Entity entity) {
    seen.add(entity.schema());
    switch (entity.schema()) {
      case "Organization", "Company", "PublicBody", "LegalEntity" -> organization(entity);
      case "Person" -> person(entity);
      case "Position" -> position(entity);
      case "Project" -> project(entity);
      case "Address" -> address(entity);
      default -> {
        if (!INTERESTS.contains(entity.schema())) {
          others.merge(entity.schema(), 1, Integer::sum);
        }
      }
    }
  }

  private void organization(Entity entity) {
    var name = name(entity);
    if (name == null) {
      batch.reject(entity.origin(), "name", null, "must be filled");
      return;
    }
    var at = entity.origin();
    var actor = cast.actor(at, entity.key()).name(at, "name", name);
    for (var alias : List.of("name", "alias", "weakAlias", "previousName", "abbreviation")) {
      entity.values(alias).forEach(text -> actor.alias(at, alias, text));
    }
    actor
        .description(at, "description", entity.first("description", "summary", "notes"))
        .website(at, "website", entity.first("website"))
        .type(entity.schema().equals("PublicBody") ? "15" : null)
        .span(span(entity, "incorporationDate", "dissolutionDate"));
    for (var country : List.of("country", "jurisdiction", "mainCountry")) {
      entity.values(country).forEach(text -> actor.place(cast.places().country(at, country, text)));
    }
    entity.values("sector").forEach(text -> actor.sector(cast.sectors().named(at, text)));
    entity.values("parent").forEach(id -> actor.partOf(Entity.key(id)));
    located
        .computeIfAbsent(entity.key(), _ -> new Located(at, new TreeSet<>()))
        .addresses
        .addAll(entity.values("addressEntity"));
    identify(entity, actor);
  }

  private void address(Entity entity) {
    addresses.put(
        entity.id(), new Address(entity.origin(), entity.first("city"), entity.first("country")));
  }

  /// Puts organizations where their addresses are; to be called when all entities are read. Where
  /// only people live, no place is made.
  void settle() {
    located.forEach((key, one) ->
        one.addresses.forEach(id -> {
          var address = addresses.get(id);
          if (address == null) {
            batch.ignore(
                one.origin, "addressEntity", id, "must be the id of an address of the input");
          } else {
            cast.actor(one.origin, key).place(place(address));
          }
        }));
  }

  private @Nullable String place(Address address) {
    var country = cast.places().country(address.origin, "country", address.country);
    return cast.places().named(address.origin, address.city, country);
  }

  private static void identify(Entity entity, Actor actor) {
    LISTS.forEach((property, scheme) ->
        entity.values(property).stream()
            .filter(number -> !Placeholders.isNoIdentifier(number))
            .forEach(number -> actor.identifier(new IdentifierInput(scheme, number))));
    var country = entity.first("jurisdiction", "country");
    entity.values("registrationNumber").stream()
        .filter(number -> !Placeholders.isNoIdentifier(number) && number.length() <= 200)
        .forEach(number ->
            actor.identifier(
                new IdentifierInput(
                    country == null ? "registration" : "registration-" + Slugs.of(country),
                    number)));
  }

  private static @Nullable String name(Entity entity) {
    return entity.first("name", "alias", "weakAlias");
  }

  private void person(Entity entity) {
    var name = name(entity);
    if (name == null) {
      batch.reject(entity.origin(), "name", null, "must be filled");
      return;
    }
    cast.person(entity.origin(), entity.key()).name(entity.origin(), "name", name);
  }

  private void position(Entity entity) {
    var name = name(entity);
    if (name == null) {
      batch.reject(entity.origin(), "name", null, "must be filled");
      return;
    }
    var organization = entity.first("organization");
    positions.put(
        entity.id(), new Position(name, organization == null ? null : Entity.key(organization)));
  }

  private void project(Entity entity) {
    var project =
        projects.computeIfAbsent(
            entity.key(),
            _ ->
                new Project(
                    entity.origin(),
                    new Votes(),
                    new Votes(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    span(entity, "startDate", "endDate")));
    project.names.add(name(entity));
    project.descriptions.add(entity.first("description", "goal", "summary"));
    entity
        .values("country")
        .forEach(text -> {
          var key = cast.places().country(entity.origin(), "country", text);
          if (key != null) {
            project.places.add(key);
          }
        });
  }

  private Span span(Entity entity, String from, String to) {
    return spans.read(entity.origin(), from, entity.first(from), to, entity.last(to));
  }

  @Nullable Position findPosition(String id) {
    return positions.get(id);
  }

  boolean hasProject(String key) {
    return projects.containsKey(key);
  }

  void runs(String organization, String project) {
    var known = projects.get(project);
    if (known != null) {
      known.runBy.add(organization);
    }
  }

  boolean hasAny() {
    return !seen.isEmpty();
  }

  /// Adds the projects, and counts what is of no schema that is kept.
  void draft() {
    projects.forEach((key, project) -> {
      var name = project.names.winner();
      if (name == null) {
        batch.reject(project.origin, "name", null, "must be filled");
        return;
      }
      batch.add(
          project.origin,
          FactDraft.of(EffortInput.class)
              .with("key", key)
              .with("name", name.substring(0, Math.min(500, name.length())))
              .with("description", cut(project.descriptions.winner()))
              .with("runBy", project.runBy)
              .with("places", project.places)
              .with("validFrom", project.span.from())
              .with("validTo", project.span.to())
              .with("source", batch.ownSource())
              .draft());
    });
    others.forEach((schema, count) ->
        batch.ignore(
            Origin.file(input),
            "schema",
            count + " of " + schema,
            "are of a schema that is not kept"));
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null ? null : text.substring(0, Math.min(5000, text.length()));
  }
}
