package org.weft.importing.hsds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.Slugs;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.input.EffortInput;

/// The services, each as an effort of its organization, with all that other tables say of it.
final class Offers {

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_DESCRIPTION = 5000;

  /// What is counted in heads.
  private static final String PEOPLE =
      "(?i)(people|persons?|individuals?|clients?|participants?|patients?|students?|children|adults"
          + "|guests?|(service )?users?|places? for people)";

  /// One service while its rows are gathered.
  private static final class Offer {
    final TreeSet<String> places = new TreeSet<>();
    final TreeSet<String> services = new TreeSet<>();
    final TreeSet<String> issues = new TreeSet<>();
    final TreeSet<String> populations = new TreeSet<>();
    final TreeSet<String> conditions = new TreeSet<>();
    @Nullable Integer capacity;

    void add(Terms.Term term) {
      switch (term.kind()) {
        case SERVICE -> services.add(term.key());
        case ISSUE -> issues.add(term.key());
        case POPULATION -> populations.add(term.key());
      }
    }
  }

  private final ImportBatch batch;
  private final Rows rows;
  private final Providers providers;
  private final Sites sites;
  private final Terms terms;
  private final Eligibility eligibility;
  private final Map<String, Offer> offers = new TreeMap<>();

  Offers(ImportBatch batch, Rows rows, Providers providers, Sites sites, Terms terms) {
    this.batch = batch;
    this.rows = rows;
    this.providers = providers;
    this.sites = sites;
    this.terms = terms;
    this.eligibility = new Eligibility(batch, terms);
  }

  void read() {
    rows.all("service").forEach(entry -> offers.put(String.valueOf(entry.id()), new Offer()));
    ofService("service_at_location", this::addLocation);
    ofService("service_area", this::addArea);
    ofService("attribute", this::addTerm);
    ofService("service_capacity", this::addCapacity);
    ofService(
        "eligibility",
        (offer, entry) ->
            eligibility.read(entry, "eligibility", offer.populations, offer.conditions));
    for (var entry : rows.all("service")) {
      var offer = offers.getOrDefault(String.valueOf(entry.id()), new Offer());
      eligibility.read(entry, "eligibility_description", offer.populations, offer.conditions);
    }
  }

  private void ofService(String table, BiConsumer<Offer, Entry> reader) {
    for (var entry : rows.all(table)) {
      var id = service(table, entry);
      if (id == null) {
        continue;
      }
      var offer = offers.get(id);
      if (offer == null) {
        batch.ignore(
            entry.origin(), table + ".service_id", id, "must be the id of a service of the input");
      } else {
        reader.accept(offer, entry);
      }
    }
  }

  /// The id of the service that a row is about; null when it is about something else.
  private @Nullable String service(String table, Entry entry) {
    if (table.equals("attribute") && entry.text("service_id") == null) {
      var entity = entry.text("link_entity");
      return entity == null || entity.equalsIgnoreCase("service") ? entry.text("link_id") : null;
    }
    var at = rows.find("service_at_location", entry.text("service_at_location_id"));
    var through = at == null ? null : at.text("service_id");
    return entry.text("service_id") == null && through != null
        ? through
        : String.valueOf(entry.text("service_id"));
  }

  private void addLocation(Offer offer, Entry entry) {
    var id = entry.text("location_id");
    if (!sites.isLocation(id)) {
      batch.ignore(
          entry.origin(),
          "service_at_location.location_id",
          id,
          "must be the id of a location of the input");
      return;
    }
    add(offer.places, sites.location(id));
  }

  private void addArea(Offer offer, Entry entry) {
    add(offer.places, sites.area(entry.origin(), entry));
  }

  private void addTerm(Offer offer, Entry entry) {
    var id = entry.text("taxonomy_term_id", "taxonomy_id");
    var term = terms.find(id);
    if (term == null) {
      batch.ignore(
          entry.origin(),
          "attribute.taxonomy_term_id",
          id,
          "must be the id of a term of the input");
    } else {
      offer.add(term);
    }
  }

  private void addCapacity(Offer offer, Entry entry) {
    var unit = rows.find("unit", entry.text("unit_id"));
    var name = unit == null ? null : unit.text("name");
    var text = entry.text("maximum");
    if (name == null || !name.matches(PEOPLE)) {
      batch.ignore(
          entry.origin(), "service_capacity.unit", name, "must count people; others are not kept");
    } else if (text != null && text.matches("\\d{1,9}")) {
      var most = Integer.valueOf(text);
      offer.capacity = offer.capacity == null ? most : Math.max(offer.capacity, most);
    } else if (text != null) {
      batch.ignore(
          entry.origin(), "service_capacity.maximum", text, "must be a whole number of 0 or more");
    }
  }

  private static void add(TreeSet<String> keys, @Nullable String key) {
    if (key != null) {
      keys.add(key);
    }
  }

  void draft() {
    for (var entry : rows.all("service")) {
      var name = entry.text("name");
      if (name == null) {
        batch.reject(entry.origin(), "service.name", null, "must be filled");
      } else {
        draft(entry, name, offers.getOrDefault(String.valueOf(entry.id()), new Offer()));
      }
    }
  }

  private void draft(Entry entry, String name, Offer offer) {
    var id = String.valueOf(entry.id());
    var provider = entry.text("organization_id");
    var runBy = providers.key(provider);
    if (runBy == null) {
      batch.ignore(
          entry.origin(),
          "service.organization_id",
          provider,
          "must be the id of an organization of the input");
    }
    batch.add(
        entry.origin(),
        FactDraft.of(EffortInput.class)
            .with("key", Entry.isUnique(id) ? "hsds-" + id : Keys.of("hsds", Slugs.of(name), id))
            .with("name", cut(entry, "service.name", name, LONGEST_NAME))
            .with("description", description(entry, offer))
            .with("status", status(entry))
            .with("runBy", runBy == null ? List.of() : List.of(runBy))
            .with("issues", offer.issues)
            .with("services", offer.services)
            .with("populations", offer.populations)
            .with("places", offer.places)
            .with("capacity", offer.capacity)
            .with("source", batch.ownSource())
            .draft());
  }

  /// With who can have it, where that is a text.
  private @Nullable String description(Entry entry, Offer offer) {
    var text = new StringBuilder();
    var description = entry.text("description");
    if (description != null) {
      text.append(description);
    }
    offer.conditions.forEach(
        condition -> text.append(text.isEmpty() ? "" : "\n").append("For: ").append(condition));
    return text.isEmpty()
        ? null
        : cut(entry, "service.description", text.toString(), LONGEST_DESCRIPTION);
  }

  private String cut(Entry entry, String field, String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    batch.repair(
        entry.origin(),
        field,
        text,
        "must have at most %d characters; the rest is cut".formatted(longest));
    return text.substring(0, longest);
  }

  private @Nullable EffortStatus status(Entry entry) {
    var text = entry.text("status");
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "" -> null;
      case "active" -> EffortStatus.IMPLEMENTATION;
      case "inactive", "temporarily closed" -> EffortStatus.SUSPENDED;
      case "defunct" -> EffortStatus.CLOSED;
      default -> {
        batch.ignore(
            entry.origin(),
            "service.status",
            text,
            "must be active, inactive, defunct or temporarily closed");
        yield null;
      }
    };
  }
}
