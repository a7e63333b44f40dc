package org.weft.exporting.ftm;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.References;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.IssueInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PersonInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.SectorInput;
import org.weft.landscape.input.SourceInput;

/// The entities that stand for something: sources, actors, people and efforts.
final class Things {

  private static final String COUNTRIES = "ISO3166-1";

  private final EntityLines lines;

  Things(EntityLines lines) {
    this.lines = lines;
  }

  void take(FactInput fact, References references) {
    switch (fact) {
      case SourceInput source -> source(source);
      case OrganizationInput one -> organization(one, references);
      case CollaborationInput one -> collaboration(one, references);
      case PersonInput person -> person(person, references);
      case EffortInput effort -> effort(effort, references);
      default -> {
        // no thing of FollowTheMoney
      }
    }
  }

  private void source(SourceInput source) {
    lines.write(
        lines
            .entity("Document", lines.id(EntityKind.SOURCE, source.key()))
            .with("name", source.title())
            .with("fileName", source.key())
            .with("title", source.title())
            .with("publisher", source.publisher())
            .with("sourceUrl", source.url())
            .with("retrievedAt", source.retrievedAt())
            .with("notes", "Licence: " + Objects.requireNonNullElse(source.licence(), "unknown")));
  }

  /// What FollowTheMoney calls an organization of a type of IATI.
  static String schema(@Nullable String type) {
    return switch (type) {
      case "10", "11", "15" -> "PublicBody";
      case "70", "71", "72", "73" -> "Company";
      case null, default -> "Organization";
    };
  }

  private void organization(OrganizationInput one, References references) {
    var key = String.valueOf(one.key());
    var entity =
        lines
            .entity(schema(one.type()), lines.actor(key))
            .with("name", one.name())
            .with("alias", one.alternativeNames())
            .with("description", one.description())
            .with("website", one.website())
            .with("incorporationDate", one.validFrom())
            .with("dissolutionDate", one.validTo())
            .with("sector", sectors(one.sectors(), references))
            .with("keywords", issues(one.issues(), references))
            .with("country", countries(one.places(), references))
            .with("parent", one.partOf() == null ? null : lines.actor(one.partOf()))
            .with("leiCode", numbers(one.identifiers(), "XI-LEI"))
            .with("wikidataId", numbers(one.identifiers(), "XI-WIKIDATA"))
            .from(one.source(), references);
    lines.write(entity);
    identify(key, one.identifiers());
  }

  private void collaboration(CollaborationInput one, References references) {
    var key = String.valueOf(one.key());
    var entity =
        lines
            .entity("Organization", lines.actor(key))
            .with("name", one.name())
            .with("alias", one.alternativeNames())
            .with("description", one.description())
            .with("website", one.website())
            .with("incorporationDate", one.validFrom())
            .with("dissolutionDate", one.validTo())
            .with("sector", sectors(one.sectors(), references))
            .with("keywords", issues(one.issues(), references))
            .with("country", countries(one.places(), references))
            .with("parent", one.partOf() == null ? null : lines.actor(one.partOf()))
            .from(one.source(), references);
    lines.write(entity);
    identify(key, one.identifiers());
  }

  private static List<String> sectors(@Nullable List<String> keys, References references) {
    return references.all(EntityKind.SECTOR, keys, SectorInput.class).stream()
        .map(SectorInput::label)
        .toList();
  }

  private static List<String> issues(@Nullable List<String> keys, References references) {
    return references.all(EntityKind.ISSUE, keys, IssueInput.class).stream()
        .map(IssueInput::label)
        .toList();
  }

  private static List<String> countries(@Nullable List<String> keys, References references) {
    return references.all(EntityKind.PLACE, keys, PlaceInput.class).stream()
        .filter(place -> COUNTRIES.equals(place.scheme()))
        .map(PlaceInput::code)
        .filter(Objects::nonNull)
        .map(code -> code.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> numbers(@Nullable List<IdentifierInput> identifiers, String scheme) {
    return Objects.requireNonNullElse(identifiers, List.<IdentifierInput>of()).stream()
        .filter(one -> one.scheme().equals(scheme))
        .map(IdentifierInput::id)
        .toList();
  }

  private void identify(String key, @Nullable List<IdentifierInput> identifiers) {
    for (var one : Objects.requireNonNullElse(identifiers, List.<IdentifierInput>of())) {
      if (!one.scheme().equals("XI-LEI") && !one.scheme().equals("XI-WIKIDATA")) {
        var id = key + " " + one.scheme() + " " + one.id();
        lines.write(
            lines
                .entity("Identification", lines.identifier(id))
                .with("holder", lines.actor(key))
                .with("type", one.scheme())
                .with("number", one.id()));
      }
    }
  }

  private void person(PersonInput person, References references) {
    lines.write(
        lines
            .entity("Person", lines.id(EntityKind.PERSON, person.key()))
            .with("name", person.name())
            .from(person.source(), references));
  }

  private void effort(EffortInput effort, References references) {
    var id = lines.id(EntityKind.EFFORT, effort.key());
    lines.write(
        lines
            .entity("Project", id)
            .with("name", effort.name())
            .with("projectId", effort.key())
            .with("description", effort.description())
            .with("status", effort.status())
            .with("startDate", effort.validFrom())
            .with("endDate", effort.validTo())
            .with("keywords", issues(effort.issues(), references))
            .with("country", countries(effort.places(), references))
            .from(effort.source(), references));
    for (var runner : Objects.requireNonNullElse(effort.runBy(), List.<String>of())) {
      lines.write(
          lines
              .entity("ProjectParticipant", lines.participant(effort.key(), runner))
              .with("project", id)
              .with("participant", lines.actor(runner))
              .with("role", "runs it"));
    }
  }
}
