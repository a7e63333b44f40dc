package org.weft.importing.popolo;

import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.actors.Cast;
import org.weft.importing.actors.Post;
import org.weft.importing.actors.Span;
import org.weft.importing.actors.Spans;
import org.weft.importing.actors.Tie;
import org.weft.importing.documents.Fields;
import org.weft.landscape.TieKind;
import tools.jackson.databind.JsonNode;

/// Memberships: of a person a post, of an organization a tie.
final class Memberships {

  private static final String NO_ROLE = "member";

  private final ImportBatch batch;
  private final Cast cast;
  private final Things things;
  private final Spans spans;

  Memberships(ImportBatch batch, Cast cast, Things things) {
    this.batch = batch;
    this.cast = cast;
    this.things = things;
    this.spans = new Spans(batch);
  }

  void read(Origin origin, String list, JsonNode object) {
    var id = Things.id(object);
    switch (list) {
      case "memberships" -> membership(origin, object, null, null);
      case "persons" ->
          Fields.objects(object, "memberships").forEach(one -> membership(origin, one, id, null));
      case "organizations" ->
          Fields.objects(object, "memberships").forEach(one -> membership(origin, one, null, id));
      default -> {
        // has none
      }
    }
  }

  /// @param withinPerson id of the person that it lies in
  /// @param withinOrganization id of the organization that it lies in
  private void membership(
      Origin origin,
      JsonNode object,
      @Nullable String withinPerson,
      @Nullable String withinOrganization) {
    var post = things.findPost(Fields.text(object, "post_id"));
    var member = end(object, "person", withinPerson);
    if (member == null) {
      member = end(object, "member", null);
    }
    var organization = end(object, "organization", withinOrganization);
    if (organization == null && post != null) {
      organization = post.organization();
    }
    if (member == null || organization == null) {
      batch.reject(
          origin, member == null ? "person_id" : "organization_id", null, "must be filled");
    } else if (isKnown(origin, "person_id", member)
        && isKnown(origin, "organization_id", organization)) {
      add(origin, object, Things.key(member), Things.key(organization), post);
    }
  }

  /// The id of an end: of a field `…_id`, or of an object within.
  private static @Nullable String end(JsonNode object, String field, @Nullable String within) {
    var id = Fields.text(object, field + "_id");
    if (id == null && object.path(field).isObject()) {
      id = Things.id(object.path(field));
    }
    return id == null ? within : id;
  }

  private boolean isKnown(Origin origin, String field, String id) {
    var key = Things.key(id);
    var isKnown = cast.hasActor(key) || (field.equals("person_id") && cast.hasPerson(key));
    if (!isKnown) {
      batch.reject(
          origin,
          field,
          id,
          "must be the id of " + (field.equals("person_id") ? "a person" : "an organization"));
    }
    return isKnown;
  }

  private void add(
      Origin origin,
      JsonNode object,
      String member,
      String organization,
      Things.@Nullable Post post) {
    var id = Things.id(object);
    var key = id == null ? null : Things.key("membership/" + id);
    var span = span(origin, object);
    if (cast.hasPerson(member)) {
      cast.add(new Post(origin, key, member, organization, role(object, post), span));
    } else {
      cast.add(new Tie(origin, key, TieKind.MEMBER_OF, member, organization, span));
    }
  }

  private static String role(JsonNode object, Things.@Nullable Post post) {
    for (var field : new String[] {"role", "label"}) {
      var text = Fields.text(object, field);
      if (text != null) {
        return text;
      }
    }
    return post == null || post.label() == null ? NO_ROLE : post.label();
  }

  private Span span(Origin origin, JsonNode object) {
    var term = things.findTerm(Fields.text(object, "legislative_period_id"));
    var start = Fields.text(object, "start_date");
    var end = Fields.text(object, "end_date");
    return spans.read(
        origin,
        "start_date",
        start == null && term != null ? term.start() : start,
        "end_date",
        end == null && term != null ? term.end() : end);
  }
}
