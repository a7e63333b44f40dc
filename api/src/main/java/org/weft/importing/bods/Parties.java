package org.weft.importing.bods;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.actors.Actor;
import org.weft.importing.actors.Cast;
import org.weft.importing.actors.Spans;
import org.weft.importing.documents.Fields;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.Placeholders;
import org.weft.importing.terms.Slugs;
import org.weft.landscape.input.IdentifierInput;
import tools.jackson.databind.JsonNode;

/// Entities and people; those that are anonymous or unknown are nobody, for a stated reason.
final class Parties {

  private final ImportBatch batch;
  private final Cast cast;
  private final Spans spans;
  private final Map<String, String> unnamed = new HashMap<>();

  Parties(ImportBatch batch, Cast cast) {
    this.batch = batch;
    this.cast = cast;
    this.spans = new Spans(batch);
  }

  static String key(String record) {
    return Keys.of("bods", record);
  }

  /// Why the record has no name; null when it has one or is not there.
  @Nullable String unnamedReason(String record) {
    return unnamed.get(record);
  }

  void read(Statement statement) {
    switch (statement.type()) {
      case ENTITY -> entity(statement);
      case PERSON -> person(statement);
      case RELATIONSHIP -> {
        // an interest
      }
    }
  }

  private void entity(Statement statement) {
    var details = statement.details();
    var at = statement.origin();
    var name = Fields.text(details, "name");
    if (name == null) {
      noName(statement, reason(details, "unspecifiedEntityDetails", "entityType"));
      return;
    }
    var actor = cast.actor(at, key(statement.record())).name(at, "name", name);
    details
        .path("alternateNames")
        .forEach(other -> actor.alias(at, "alternateNames", other.asString("")));
    var place = details.has("jurisdiction") ? "jurisdiction" : "incorporatedInJurisdiction";
    actor
        .place(cast.places().country(at, place, country(details.path(place))))
        .website(at, "uri", Fields.text(details, "uri"))
        .type("stateBody".equals(Fields.text(details.path("entityType"), "type")) ? "15" : null)
        .span(
            spans.read(
                at,
                "foundingDate",
                Fields.text(details, "foundingDate"),
                "dissolutionDate",
                Fields.text(details, "dissolutionDate")));
    Fields.objects(details, "identifiers").forEach(one -> identify(actor, one));
  }

  // Of a part of a country, such as US-DE, the country.
  private static @Nullable String country(JsonNode jurisdiction) {
    var code = Fields.text(jurisdiction, "code");
    return code == null ? Fields.text(jurisdiction, "name") : code.replaceFirst("-.*", "");
  }

  private static void identify(Actor actor, JsonNode identifier) {
    var scheme = Fields.text(identifier, "scheme");
    if (scheme == null) {
      scheme = Slugs.of(Objects.requireNonNullElse(Fields.text(identifier, "schemeName"), ""));
    }
    var id = Fields.text(identifier, "id");
    if (id != null
        && !Placeholders.isNoIdentifier(id)
        && !scheme.isEmpty()
        && scheme.length() <= 100
        && id.length() <= 200) {
      actor.identifier(new IdentifierInput(scheme, id));
    }
  }

  private void person(Statement statement) {
    var names = Fields.objects(statement.details(), "names");
    var name = names.isEmpty() ? null : Fields.text(names.getFirst(), "fullName");
    if (name == null) {
      noName(statement, reason(statement.details(), "unspecifiedPersonDetails", "personType"));
    } else {
      cast.person(statement.origin(), key(statement.record()))
          .name(statement.origin(), "names.fullName", name);
    }
  }

  private void noName(Statement statement, String reason) {
    unnamed.put(statement.record(), reason);
    batch.ignore(statement.origin(), "name", reason, "must be filled: nobody is made of it");
  }

  private static String reason(JsonNode details, String field, String type) {
    var reason = Fields.text(details.path(field), "reason");
    if (reason == null) {
      reason = Fields.text(details, type);
    }
    if (reason == null) {
      reason = Fields.text(details.path(type), "type");
    }
    return Objects.requireNonNullElse(reason, "no reason is stated");
  }
}
