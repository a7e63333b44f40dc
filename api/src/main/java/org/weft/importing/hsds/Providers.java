package org.weft.importing.hsds;

import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.actors.Cast;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.OrgId;
import org.weft.importing.terms.Placeholders;
import org.weft.importing.terms.Slugs;
import org.weft.landscape.input.IdentifierInput;

/// The organizations, known by their ids.
final class Providers {

  /// Of the Internal Revenue Service of the United States.
  private static final String EIN = "\\d{2}-\\d{7}";

  private final ImportBatch batch;
  private final Rows rows;
  private final Cast cast;

  Providers(ImportBatch batch, Rows rows, Cast cast) {
    this.batch = batch;
    this.rows = rows;
    this.cast = cast;
  }

  /// @return the key of the organization; null when there is none of that id
  @Nullable String key(@Nullable String id) {
    var entry = rows.find("organization", id);
    var name = entry == null ? null : entry.text("name");
    if (id == null || name == null) {
      return null;
    }
    // An id that is no UUID is unique in its own data only.
    return Entry.isUnique(id) ? "hsds-" + id : Keys.of("hsds", Slugs.of(name), id);
  }

  void read(Sites sites) {
    for (var entry : rows.all("organization")) {
      var key = key(entry.id());
      if (key == null) {
        batch.reject(entry.origin(), "organization.name", null, "must be filled");
        continue;
      }
      var at = entry.origin();
      var parent = entry.text("parent_organization_id");
      var above = key(parent);
      if (parent != null && above == null) {
        batch.ignore(
            at,
            "organization.parent_organization_id",
            parent,
            "must be an organization of the input");
      }
      var actor =
          cast.actor(at, key)
              .name(at, "organization.name", entry.text("name"))
              .alias(at, "organization.alternate_name", entry.text("alternate_name"))
              .description(at, "organization.description", entry.text("description"))
              .website(at, "organization.website", entry.text("website", "url"))
              .partOf(above);
      var tax = entry.text("tax_id");
      if (tax != null && tax.matches(EIN)) {
        actor.identifier(new IdentifierInput("US-EIN", tax));
      }
    }
    rows.all("organization_identifier").forEach(this::identify);
    for (var location : rows.all("location")) {
      var key = key(location.text("organization_id"));
      if (key != null) {
        cast.actor(location.origin(), key).place(sites.location(location.id()));
      }
    }
  }

  private void identify(Entry entry) {
    var key = key(entry.text("organization_id"));
    var id = entry.text("identifier");
    var scheme = entry.text("identifier_scheme", "identifier_type");
    if (key == null) {
      batch.ignore(
          entry.origin(),
          "organization_identifier.organization_id",
          entry.text("organization_id"),
          "must be an organization of the input");
    } else if (Placeholders.isNoIdentifier(id) || id == null || scheme == null) {
      batch.ignore(
          entry.origin(),
          "organization_identifier.identifier",
          id,
          "must be an identifier of a scheme");
    } else {
      var whole = OrgId.parse(id).map(OrgId::identifier);
      cast.actor(entry.origin(), key)
          .identifier(
              whole.orElseGet(() -> new IdentifierInput(scheme, withoutScheme(id, scheme))));
    }
  }

  /// Some repeat the register before its number.
  private static String withoutScheme(String id, String scheme) {
    return id.startsWith(scheme + "-") && id.length() > scheme.length() + 1
        ? id.substring(scheme.length() + 1)
        : id;
  }
}
