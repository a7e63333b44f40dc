package org.weft.importing.threesixtygiving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import org.weft.importing.terms.OrgId;
import org.weft.importing.terms.Slugs;
import org.weft.importing.terms.Votes;
import org.weft.importing.terms.WebAddresses;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.OrganizationInput;
import tools.jackson.databind.JsonNode;

/// The funders and recipients of all grants, each once.
///
/// One is known by its `id` where that is an organization identifier; else by its charity or
/// company number; else, so that a placeholder merges nobody, by its name among those of the
/// publisher.
final class Organizations {

  private static final class Known {
    final Origin origin;
    final List<OrgId> first;
    final TreeSet<String> furtherIds = new TreeSet<>();
    final Votes names = new Votes();
    final TreeSet<String> alternateNames = new TreeSet<>();
    final Votes websites = new Votes();
    final Votes descriptions = new Votes();
    final TreeSet<String> places = new TreeSet<>();

    Known(Origin origin, List<OrgId> first) {
      this.origin = origin;
      this.first = first;
    }
  }

  private final ImportBatch batch;
  private final Places places;
  private final TreeMap<String, Known> organizations = new TreeMap<>();

  Organizations(ImportBatch batch, Places places) {
    this.batch = batch;
    this.places = places;
  }

  /// @param role `fundingOrganization` or `recipientOrganization`
  /// @param publisher what comes before the key of an organization that has no identifier
  /// @return its key; null when it cannot be told from others
  @Nullable String add(Origin origin, String role, JsonNode organization, String publisher) {
    var id = Fields.text(organization, "id");
    var name = Fields.text(organization, "name");
    var numbers = numbers(organization);
    var own = id == null ? Optional.<OrgId>empty() : OrgId.parse(id);
    var known = own.isPresent() ? own : numbers.stream().findFirst();
    if (name == null || (known.isEmpty() && Slugs.of(name).isEmpty())) {
      return null;
    }
    if (own.isEmpty()) {
      batch.repair(
          origin,
          role + ".id",
          id,
          known.isPresent()
              ? "must be an org-id.guide identifier; the charity or company number is taken"
              : "must be an org-id.guide identifier; the organization is known by its name");
    }
    var key = known.map(OrgId::toString).orElseGet(() -> publisher + "/" + Slugs.of(name));
    var noted =
        organizations.computeIfAbsent(key, any -> new Known(origin, known.stream().toList()));
    note(noted, origin, role, organization, name);
    numbers.stream()
        .map(OrgId::toString)
        .filter(n -> !n.equals(key))
        .forEach(noted.furtherIds::add);
    return key;
  }

  private static List<OrgId> numbers(JsonNode organization) {
    var numbers = new ArrayList<OrgId>();
    Optional.ofNullable(Fields.text(organization, "charityNumber"))
        .flatMap(OrgId::ofCharity)
        .ifPresent(numbers::add);
    Optional.ofNullable(Fields.text(organization, "companyNumber"))
        .flatMap(OrgId::ofCompany)
        .ifPresent(numbers::add);
    return numbers;
  }

  private void note(Known noted, Origin origin, String role, JsonNode organization, String name) {
    noted.names.add(name);
    var alternate = Fields.text(organization, "alternateName");
    if (alternate != null) {
      noted.alternateNames.add(alternate);
    }
    noted.descriptions.add(Fields.text(organization, "description"));
    noted.websites.add(
        WebAddresses.read(batch, origin, role + ".url", Fields.text(organization, "url")));
    for (var location : Fields.objects(organization, "location")) {
      addPlace(noted, places.addLocation(origin, location));
    }
    var country = Fields.text(organization, "addressCountry");
    if (country != null) {
      addPlace(noted, places.addCountryNamed(origin, role + ".addressCountry", country));
    }
  }

  private static void addPlace(Known noted, @Nullable String key) {
    if (key != null) {
      noted.places.add(key);
    }
  }

  /// Adds a draft of each, in the order of their keys.
  void draft() {
    organizations.forEach((key, known) -> batch.add(known.origin, draft(key, known)));
  }

  private Draft draft(String key, Known known) {
    var identifiers = new ArrayList<IdentifierInput>();
    known.first.forEach(id -> identifiers.add(id.identifier()));
    known.furtherIds.forEach(
        id -> OrgId.parse(id).ifPresent(parsed -> identifiers.add(parsed.identifier())));
    var name = Optional.ofNullable(known.names.winner()).orElse(key);
    var alternatives = new TreeSet<>(known.names.others());
    alternatives.addAll(known.alternateNames);
    alternatives.remove(name);
    var website = known.websites.winner();
    var description = known.descriptions.winner();
    var stated = new HashSet<String>(List.of("name", "source"));
    addIf(identifiers.isEmpty(), "key", stated);
    addIf(!identifiers.isEmpty(), "identifiers", stated);
    addIf(!alternatives.isEmpty(), "alternativeNames", stated);
    addIf(!known.places.isEmpty(), "places", stated);
    addIf(website != null, "website", stated);
    addIf(description != null, "description", stated);
    var input =
        new OrganizationInput(
            identifiers.isEmpty() ? key : null,
            name,
            List.copyOf(alternatives),
            null,
            identifiers,
            List.of(),
            List.copyOf(known.places),
            List.of(),
            List.of(),
            null,
            description,
            website,
            null,
            null,
            null,
            null,
            null,
            null,
            batch.ownSource(),
            null,
            null);
    return new Draft(input, stated);
  }

  private static void addIf(boolean holds, String field, HashSet<String> stated) {
    if (holds) {
      stated.add(field);
    }
  }
}
