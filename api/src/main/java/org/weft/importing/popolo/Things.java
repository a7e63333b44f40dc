package org.weft.importing.popolo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.actors.Cast;
import org.weft.importing.actors.Spans;
import org.weft.importing.documents.Fields;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.Placeholders;
import org.weft.landscape.input.IdentifierInput;
import tools.jackson.databind.JsonNode;

/// Persons, organizations, areas, and what memberships say by a reference: posts and terms.
final class Things {

  /// @param organization id of an organization
  record Post(@Nullable String label, @Nullable String organization) {}

  /// When a term of a legislature was.
  record Term(@Nullable String start, @Nullable String end) {}

  private final ImportBatch batch;
  private final Cast cast;
  private final Spans spans;
  private final Map<String, Post> posts = new HashMap<>();
  private final Map<String, Term> terms = new HashMap<>();

  Things(ImportBatch batch, Cast cast) {
    this.batch = batch;
    this.cast = cast;
    this.spans = new Spans(batch);
  }

  static String key(String id) {
    return Keys.of("popolo", id);
  }

  void read(Origin origin, String list, JsonNode object) {
    var id = id(object);
    if (list.equals("memberships")) {
      embedded(origin, object);
      return;
    }
    Fields.objects(object, "memberships").forEach(one -> embedded(origin, one));
    if (id == null) {
      batch.reject(origin, "id", null, "must be filled");
      return;
    }
    switch (list) {
      case "persons" -> person(origin, id, object);
      case "organizations" -> organization(origin, id, object);
      case "areas" -> area(origin, id, object);
      case "posts" -> post(id, object, null);
      case "events" ->
          terms.put(
              id, new Term(Fields.text(object, "start_date"), Fields.text(object, "end_date")));
      default -> throw new IllegalArgumentException(list);
    }
  }

  /// Who is described within a membership.
  private void embedded(Origin origin, JsonNode membership) {
    var person = membership.path("person");
    if (person.isObject()) {
      read(origin, "persons", person);
    }
    var organization = membership.path("organization");
    if (organization.isObject()) {
      read(origin, "organizations", organization);
    }
  }

  static @Nullable String id(JsonNode object) {
    var id = Fields.text(object, "id");
    return id == null ? Fields.text(object, "_id") : id;
  }

  private void person(Origin origin, String id, JsonNode object) {
    var name = Fields.text(object, "name");
    if (name == null) {
      batch.reject(origin, "name", null, "must be filled");
    } else {
      cast.person(origin, key(id)).name(origin, "name", name);
    }
  }

  private void organization(Origin origin, String id, JsonNode object) {
    var name = Fields.text(object, "name");
    if (name == null) {
      batch.reject(origin, "name", null, "must be filled");
      return;
    }
    // EveryPolitician has one for everybody whose party it does not know.
    if (name.equalsIgnoreCase("unknown")) {
      batch.reject(origin, "name", name, "must be a name; nobody is made of it");
      return;
    }
    var parent = Fields.text(object, "parent_id");
    var actor =
        cast.actor(origin, key(id))
            .name(origin, "name", name)
            .description(
                origin,
                "description",
                Objects.requireNonNullElse(
                    Fields.text(object, "description"),
                    Objects.requireNonNullElse(Fields.text(object, "abstract"), "")))
            .sector(cast.sectors().named(origin, Fields.text(object, "classification")))
            .partOf(parent == null ? null : key(parent))
            .place(areaKey(origin, object))
            .span(
                spans.read(
                    origin,
                    "founding_date",
                    Fields.text(object, "founding_date"),
                    "dissolution_date",
                    Fields.text(object, "dissolution_date")));
    Fields.objects(object, "other_names")
        .forEach(other -> actor.alias(origin, "other_names.name", Fields.text(other, "name")));
    for (var identifier : Fields.objects(object, "identifiers")) {
      var scheme = Fields.text(identifier, "scheme");
      var number = Fields.text(identifier, "identifier");
      if (scheme == null || scheme.length() > 100 || number == null || number.length() > 200) {
        batch.ignore(origin, "identifiers", number, "must have a scheme and an identifier");
      } else if (!Placeholders.isNoIdentifier(number)) {
        actor.identifier(new IdentifierInput(scheme, number));
      }
    }
    Fields.objects(object, "posts")
        .forEach(post -> {
          var postId = id(post);
          if (postId != null) {
            post(postId, post, id);
          }
        });
  }

  private @Nullable String areaKey(Origin origin, JsonNode object) {
    var within = object.get("area");
    if (within != null && within.isObject()) {
      var id = id(within);
      return id == null
          ? cast.places().named(origin, Fields.text(within, "name"), null)
          : area(origin, id, within);
    }
    var id = Fields.text(object, "area_id");
    return id == null ? null : cast.places().known(origin, areaKey(id));
  }

  private static String areaKey(String id) {
    return "popolo/area/" + id;
  }

  private String area(Origin origin, String id, JsonNode object) {
    var parent = Fields.text(object, "parent_id");
    var name = Fields.text(object, "name");
    var within = parent == null ? null : cast.places().known(origin, areaKey(parent));
    return cast.places().known(origin, areaKey(id), name == null ? id : name, within);
  }

  /// @param organization id of the organization that it lies in
  private void post(String id, JsonNode object, @Nullable String organization) {
    var label = Fields.text(object, "label");
    var said = Fields.text(object, "organization_id");
    posts.put(
        id,
        new Post(
            label == null ? Fields.text(object, "role") : label,
            said == null ? organization : said));
  }

  @Nullable Post findPost(@Nullable String id) {
    return id == null ? null : posts.get(id);
  }

  @Nullable Term findTerm(@Nullable String id) {
    return id == null ? null : terms.get(id);
  }
}
