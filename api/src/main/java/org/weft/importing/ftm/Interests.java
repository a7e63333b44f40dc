package org.weft.importing.ftm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.actors.Cast;
import org.weft.importing.actors.Post;
import org.weft.importing.actors.Shares;
import org.weft.importing.actors.Span;
import org.weft.importing.actors.Spans;
import org.weft.importing.actors.Tie;
import org.weft.importing.terms.Placeholders;
import org.weft.importing.terms.Slugs;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.IdentifierInput;

/// The entities that tie two others. A person at one end has a post, where the schema is of a
/// public role; two organizations have a tie.
final class Interests {

  private final ImportBatch batch;
  private final Cast cast;
  private final Things things;
  private final Spans spans;
  private final Shares shares;
  private final Payments payments;

  Interests(ImportBatch batch, Cast cast, Things things) {
    this.batch = batch;
    this.cast = cast;
    this.things = things;
    this.spans = new Spans(batch);
    this.shares = new Shares(batch);
    this.payments = new Payments(batch, cast, things);
  }

  void read(Entity entity) {
    switch (entity.schema()) {
      case "Ownership" -> each(entity, "owner", "asset", TieKind.OWNS, "owner");
      case "Directorship" ->
          each(entity, "director", "organization", TieKind.UNKNOWN_LINK, "director");
      case "Membership" -> each(entity, "member", "organization", TieKind.MEMBER_OF, "member");
      case "Representation" ->
          each(entity, "agent", "client", TieKind.REPRESENTS, "representative");
      case "UnknownLink" -> each(entity, "subject", "object", TieKind.UNKNOWN_LINK, null);
      case "Employment" -> each(entity, "employee", "employer", TieKind.UNKNOWN_LINK, null);
      case "Succession" -> succession(entity);
      case "Occupancy" -> occupancy(entity);
      case "Payment" -> payments.read(entity, span(entity));
      case "ProjectParticipant" -> participant(entity);
      case "Family", "Associate" ->
          batch.ignore(entity.origin(), null, entity.schema(), "is between two people: left out");
      case "Identification" -> identification(entity);
      default -> {
        // no interest
      }
    }
  }

  private Span span(Entity entity) {
    var start = entity.first("startDate", "date");
    var end = entity.last("endDate");
    return spans.read(entity.origin(), "startDate", start, "endDate", end);
  }

  /// @param role of a person of whom no role is said; null when it is then no public role
  private void each(
      Entity entity, String fromField, String toField, TieKind kind, @Nullable String role) {
    var froms = known(entity, fromField);
    var tos = known(entity, toField);
    var isOne = froms.size() == 1 && tos.size() == 1;
    for (var from : froms) {
      for (var to : tos) {
        link(entity, isOne ? entity.key() : null, from, to, kind, role);
      }
    }
  }

  private List<String> known(Entity entity, String field) {
    var ids = entity.values(field);
    if (ids.isEmpty()) {
      batch.reject(entity.origin(), field, null, "must be filled");
    }
    return ids.stream()
        .filter(id -> {
          var isKnown = cast.hasActor(Entity.key(id)) || cast.hasPerson(Entity.key(id));
          if (!isKnown) {
            batch.reject(
                entity.origin(), field, id, "must be the id of an organization or a person");
          }
          return isKnown;
        })
        .map(Entity::key)
        .toList();
  }

  private void link(
      Entity entity,
      @Nullable String key,
      String from,
      String to,
      TieKind kind,
      @Nullable String role) {
    if (cast.hasActor(from) && cast.hasActor(to)) {
      var share =
          kind == TieKind.OWNS
              ? shares.ofPercentage(entity.origin(), "percentage", entity.first("percentage"))
              : null;
      cast.add(new Tie(entity.origin(), key, kind, from, to, true, share, null, span(entity)));
    } else if (cast.hasPerson(from) && cast.hasActor(to)) {
      post(entity, key, from, to, role);
    } else if (kind == TieKind.UNKNOWN_LINK && cast.hasActor(from) && cast.hasPerson(to)) {
      post(entity, key, to, from, role);
    } else {
      batch.ignore(entity.origin(), null, entity.schema(), "is of people only: left out");
    }
  }

  private void post(
      Entity entity,
      @Nullable String key,
      String person,
      String organization,
      @Nullable String role) {
    var said = Objects.requireNonNullElse(entity.first("role", "position", "ownershipType"), "");
    if (said.isEmpty() && role == null) {
      batch.ignore(entity.origin(), "role", null, "must be filled for a person: left out");
      return;
    }
    var text = said.isEmpty() ? Objects.requireNonNullElse(role, "") : said;
    var percentage = entity.schema().equals("Ownership") ? entity.first("percentage") : null;
    var full = percentage == null ? text : text + ", " + percentage.replace("%", "") + "%";
    cast.add(new Post(entity.origin(), key, person, organization, full, span(entity)));
  }

  private void identification(Entity entity) {
    var type = Slugs.of(Objects.requireNonNullElse(entity.first("type", "authority"), ""));
    for (var holder : known(entity, "holder")) {
      if (!cast.hasActor(holder)) {
        batch.ignore(entity.origin(), null, null, "is a document of a person: left out");
      } else {
        entity.values("number").stream()
            .filter(number -> !type.isEmpty() && !Placeholders.isNoIdentifier(number))
            .filter(number -> type.length() <= 100 && number.length() <= 200)
            .forEach(number ->
                cast.actor(entity.origin(), holder).identifier(new IdentifierInput(type, number)));
      }
    }
  }

  private void succession(Entity entity) {
    batch.repair(
        entity.origin(), null, entity.schema(), "has no kind of tie: taken as an unknown link");
    each(entity, "predecessor", "successor", TieKind.UNKNOWN_LINK, null);
  }

  private void occupancy(Entity entity) {
    for (var holder : known(entity, "holder")) {
      for (var id : entity.values("post")) {
        var position = things.findPosition(id);
        if (position == null || !cast.hasActor(position.organization())) {
          batch.reject(
              entity.origin(), "post", id, "must be a position at an organization of the input");
        } else if (cast.hasPerson(holder)) {
          var key = entity.values("post").size() == 1 ? entity.key() : null;
          cast.add(
              new Post(
                  entity.origin(),
                  key,
                  holder,
                  Objects.requireNonNull(position.organization()),
                  position.name(),
                  span(entity)));
        }
      }
    }
  }

  /// Who funds a project does not run it.
  private void participant(Entity entity) {
    var role = Slugs.of(Objects.requireNonNullElse(entity.first("role"), ""));
    for (var participant : known(entity, "participant")) {
      for (var id : entity.values("project")) {
        var project = Entity.key(id);
        if (!things.hasProject(project)) {
          batch.reject(entity.origin(), "project", id, "must be the id of a project");
        } else if (!cast.hasActor(participant)
            || role.matches(".*(fund|donor|financ|benefici).*")) {
          batch.ignore(
              entity.origin(),
              "role",
              role,
              "must be of an organization that carries the project out");
        } else {
          things.runs(participant, project);
        }
      }
    }
  }
}
