package org.weft.importing.threesixtygiving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import org.weft.importing.terms.Dates;
import org.weft.importing.threesixtygiving.GrantReader.BadGrantException;
import tools.jackson.databind.JsonNode;

/// The grants of all files, each id once. The same grant may be told again, as in a sheet beside a
/// JSON package; of different ones under one id the one that was modified last is taken.
final class Grants {

  /// Fields of a grant in the standard, 1.4.
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "title",
          "description",
          "currency",
          "amountAppliedFor",
          "amountAwarded",
          "amountDisbursed",
          "awardDate",
          "url",
          "plannedDates",
          "actualDates",
          "recipientIndividual",
          "toIndividualsDetails",
          "recipientOrganization",
          "beneficiaryLocation",
          "fundingOrganization",
          "grantProgramme",
          "fromOpenCall",
          "fundingType",
          "classifications",
          "relatedDocument",
          "applicationTransaction",
          "commitmentTransaction",
          "disbursementTransaction",
          "relatedActivity",
          "dateModified",
          "dataSource",
          "regrantType",
          "locationScope");

  /// Undated before dated; what decides between equals is the content, never the order of records.
  private static final Comparator<Told> BY_AGE =
      Comparator.comparing(Told::modified, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(told -> told.grant().toString());

  /// @param modified day of `dateModified`
  private record Told(Origin origin, Grant grant, @Nullable LocalDate modified) {}

  private final ImportBatch batch;
  private final GrantReader reader;
  private final Map<String, Told> grants = new LinkedHashMap<>();
  private final Set<String> unknownFields = new HashSet<>();

  Grants(ImportBatch batch, Places places, Organizations organizations) {
    this.batch = batch;
    this.reader = new GrantReader(batch, places, organizations);
  }

  void add(Origin origin, JsonNode grant) {
    if (!grant.isObject()) {
      batch.reject(origin, null, grant, "must be an object");
      return;
    }
    noteUnknownFields(origin, grant);
    var id = Fields.text(grant, "id");
    if (id == null) {
      batch.reject(origin, "id", null, "must be filled");
    } else if (isToIndividual(grant)) {
      batch.ignore(origin, "recipientIndividual", null, "is a person: such grants are left out");
    } else {
      read(origin, grant, id);
    }
  }

  private void noteUnknownFields(Origin origin, JsonNode grant) {
    for (var field : grant.propertyNames()) {
      if (!FIELDS.contains(field) && unknownFields.add(field)) {
        batch.ignore(origin, field, null, "is not a field of 360Giving 1.4");
      }
    }
  }

  private static boolean isToIndividual(JsonNode grant) {
    return grant.hasNonNull("recipientIndividual")
        && Fields.objects(grant, "recipientOrganization").isEmpty();
  }

  private void read(Origin origin, JsonNode grant, String id) {
    try {
      add(new Told(origin, reader.read(origin, grant, id), modified(grant)));
    } catch (BadGrantException e) {
      batch.reject(origin, e.field, e.value, e.rule);
    }
  }

  private void add(Told told) {
    var id = told.grant().id();
    var before = grants.putIfAbsent(id, told);
    if (before == null || before.grant().equals(told.grant())) {
      return;
    }
    var isNewer = BY_AGE.compare(told, before) > 0;
    if (isNewer) {
      grants.put(id, told);
    }
    batch.reject(
        (isNewer ? before : told).origin(),
        "id",
        id,
        "must be the id of one grant; of several that differ the last modified is taken");
  }

  private static @Nullable LocalDate modified(JsonNode grant) {
    var text = Fields.text(grant, "dateModified");
    return text == null ? null : Dates.parse(text).map(Dates.Read::date).orElse(null);
  }

  /// Adds the drafts of each.
  void draft() {
    for (var told : grants.values()) {
      told.grant().drafts(batch.ownSource()).forEach(draft -> batch.add(told.origin(), draft));
    }
  }
}
