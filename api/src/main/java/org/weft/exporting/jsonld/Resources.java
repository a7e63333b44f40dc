package org.weft.exporting.jsonld;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.FactFields;
import org.weft.landscape.EntityKind;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.InitiativeInput;
import org.weft.landscape.input.IssueInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PersonInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.PopulationInput;
import org.weft.landscape.input.PostInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.SeatInput;
import org.weft.landscape.input.SectorInput;
import org.weft.landscape.input.ServiceInput;
import org.weft.landscape.input.SourceInput;
import org.weft.landscape.input.TieInput;

/// Turns facts into resources; see the table of the package.
final class Resources {

  static final Map<String, String> CONTEXT = context();

  private final String landscape;

  Resources(String landscape) {
    this.landscape = landscape;
  }

  private static Map<String, String> context() {
    var context = new LinkedHashMap<String, String>();
    context.put("org", "http://www.w3.org/ns/org#");
    context.put("dcterms", "http://purl.org/dc/terms/");
    context.put("skos", "http://www.w3.org/2004/02/skos/core#");
    context.put("schema", "https://schema.org/");
    context.put("time", "http://www.w3.org/2006/time#");
    context.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return context;
  }

  static Map<String, String> day(LocalDate day) {
    return Map.of("@type", "xsd:date", "@value", day.toString());
  }

  List<Map<String, Object>> of(FactInput fact) {
    var resource = resource(fact);
    if (resource == null) {
      return List.of();
    }
    resource
        .with("dcterms:temporal", period(fact))
        .with("dcterms:source", link(EntityKind.SOURCE, text(fact, "source")))
        .with("dcterms:provenance", named("dcterms:ProvenanceStatement", text(fact, "evidence")))
        .with("dcterms:accessRights", named("dcterms:RightsStatement", text(fact, "visibility")));
    return fact instanceof TieInput tie && tie.kind() != TieKind.MEMBER_OF
        ? List.of(
            resource.asMap(),
            Map.of(
                "@id", id(EntityKind.ORGANIZATION, tie.from()),
                "org:linkedTo", Map.of("@id", id(EntityKind.ORGANIZATION, tie.to()))))
        : List.of(resource.asMap());
  }

  private @Nullable Resource resource(FactInput fact) {
    return switch (fact) {
      case SourceInput one -> source(one);
      case SectorInput one -> concept(fact, one.label(), one.scheme(), one.code());
      case IssueInput one -> concept(fact, one.label(), one.scheme(), one.code());
      case ServiceInput one -> concept(fact, one.label(), one.scheme(), one.code());
      case PopulationInput one -> concept(fact, one.label(), one.scheme(), one.code());
      case PlaceInput one -> place(one);
      case OrganizationInput one -> actor(fact, "org:Organization", one.identifiers());
      case CollaborationInput one ->
          actor(fact, "org:OrganizationalCollaboration", one.identifiers());
      case PersonInput one ->
          Resource.of(id(fact), "schema:Person")
              .with("schema:name", one.name())
              .with("schema:identifier", identifiers(one.identifiers()));
      case PostInput one ->
          membership(
              fact,
              id(EntityKind.PERSON, one.person()),
              id(EntityKind.ORGANIZATION, one.organization()),
              one.role());
      case SeatInput one -> seat(one);
      case TieInput one -> tie(one);
      case ResourceFlowInput one -> flow(one);
      case EffortInput one ->
          service(fact, "effort")
              .with("schema:provider", links(EntityKind.ORGANIZATION, one.runBy()));
      case InitiativeInput _ -> service(fact, "proposal");
      default -> null;
    };
  }

  private Resource source(SourceInput source) {
    var licence = source.licence();
    var isAddress = licence != null && licence.matches("https?://\\S+");
    return Resource.of(id(source), "dcterms:BibliographicResource")
        .with("dcterms:title", source.title())
        .with("schema:additionalType", source.type() == null ? null : source.type().name())
        .with("dcterms:publisher", named("dcterms:Agent", source.publisher()))
        .with("dcterms:license", isAddress ? Map.of("@id", licence) : null)
        .with("dcterms:rights", isAddress ? null : named("dcterms:RightsStatement", licence))
        .with("dcterms:date", source.retrievedAt())
        .with("schema:url", source.url());
  }

  private Resource concept(
      FactInput fact, String label, @Nullable String scheme, @Nullable String code) {
    return Resource.of(id(fact), "skos:Concept")
        .with("skos:prefLabel", label)
        .with("skos:notation", code)
        .with("skos:inScheme", named("skos:ConceptScheme", scheme))
        .with("skos:broader", link(fact.entity(), text(fact, "broader")))
        .with("schema:additionalType", fact.entity().typeName());
  }

  private Resource place(PlaceInput place) {
    var isPoint = place.latitude() != null && place.longitude() != null;
    return Resource.of(id(place), "schema:Place")
        .with("schema:name", place.name())
        .with(
            "schema:identifier",
            place.code() == null
                ? null
                : Resource.blank("schema:PropertyValue")
                    .with("schema:propertyID", place.scheme())
                    .with("schema:value", place.code()))
        .with("schema:containedInPlace", link(EntityKind.PLACE, place.within()))
        .with(
            "schema:geo",
            isPoint
                ? Resource.blank("schema:GeoCoordinates")
                    .with("schema:latitude", place.latitude())
                    .with("schema:longitude", place.longitude())
                : null);
  }

  /// What is only known by its name; null for nothing.
  private static @Nullable Resource named(String type, @Nullable String name) {
    return name == null ? null : Resource.blank(type).with("rdfs:label", name);
  }

  private Resource actor(
      FactInput actor, String type, @Nullable List<IdentifierInput> identifiers) {
    return Resource.of(id(actor), type)
        .with("skos:prefLabel", text(actor, "name"))
        .with("skos:altLabel", FactFields.value(actor, "alternativeNames"))
        .with("org:identifier", identifiers(identifiers))
        .with("org:classification", classification(text(actor, "type")))
        .with("org:purpose", links(EntityKind.ISSUE, FactFields.value(actor, "issues")))
        .with("org:subOrganizationOf", link(EntityKind.ORGANIZATION, text(actor, "partOf")))
        .with("schema:category", links(EntityKind.SECTOR, FactFields.value(actor, "sectors")))
        .with("schema:location", links(EntityKind.PLACE, FactFields.value(actor, "places")))
        .with("dcterms:description", text(actor, "description"))
        .with("schema:url", text(actor, "website"));
  }

  private static @Nullable Resource classification(@Nullable String type) {
    return type == null
        ? null
        : Resource.blank("skos:Concept")
            .with("skos:notation", type)
            .with("skos:inScheme", named("skos:ConceptScheme", "IATI OrganisationType"));
  }

  private static List<String> identifiers(@Nullable List<IdentifierInput> identifiers) {
    return Objects.requireNonNullElse(identifiers, List.<IdentifierInput>of()).stream()
        .map(one -> one.scheme() + "-" + one.id())
        .toList();
  }

  private Resource membership(FactInput fact, String member, String organization, String role) {
    return Resource.of(id(fact), "org:Membership")
        .with("org:member", Map.of("@id", member))
        .with("org:organization", Map.of("@id", organization))
        .with("org:role", Resource.blank("org:Role").with("skos:prefLabel", role))
        .with("org:memberDuring", interval(fact));
  }

  /// Null where nobody is known to hold it.
  private @Nullable Resource seat(SeatInput seat) {
    return seat.member() == null
        ? null
        : membership(
            seat,
            id(EntityKind.ORGANIZATION, seat.member()),
            id(EntityKind.ORGANIZATION, seat.collaboration()),
            seat.role() == null ? "seat" : seat.role().name());
  }

  private Resource tie(TieInput tie) {
    var from = id(EntityKind.ORGANIZATION, tie.from());
    var to = id(EntityKind.ORGANIZATION, tie.to());
    return tie.kind() == TieKind.MEMBER_OF
        ? membership(tie, from, to, "member")
        : Resource.of(id(tie), "rdf:Statement")
            .with("rdf:subject", Map.of("@id", from))
            .with("rdf:predicate", Map.of("@id", "org:linkedTo"))
            .with("rdf:object", Map.of("@id", to))
            .with("schema:additionalType", tie.kind().name());
  }

  private Resource flow(ResourceFlowInput flow) {
    var isMoney = flow.kind() == ResourceKind.MONEY;
    var amount =
        flow.amount() == null
            ? null
            : Resource.blank(isMoney ? "schema:MonetaryAmount" : "schema:QuantitativeValue")
                .with("schema:value", flow.amount())
                .with("schema:currency", flow.currency())
                .with("schema:unitText", flow.unit());
    return Resource.of(id(flow), isMoney ? "schema:MonetaryGrant" : "schema:Grant")
        .with("schema:name", flow.title())
        .with("dcterms:description", flow.description())
        .with(
            "schema:additionalType",
            flow.basis() == null
                ? flow.kind().name()
                : List.of(flow.kind().name(), flow.basis().name()))
        .with(
            isMoney ? "schema:funder" : "schema:sponsor",
            link(EntityKind.ORGANIZATION, flow.from()))
        .with("schema:fundedItem", link(EntityKind.ORGANIZATION, flow.to()))
        .with("dcterms:relation", link(EntityKind.EFFORT, flow.effort()))
        .with(isMoney ? "schema:amount" : "schema:size", amount)
        .with("dcterms:spatial", links(EntityKind.PLACE, flow.places()));
  }

  private Resource service(FactInput fact, String type) {
    return Resource.of(id(fact), "schema:Service")
        .with("schema:name", text(fact, "name"))
        .with("dcterms:description", text(fact, "description"))
        .with("schema:additionalType", type)
        .with("dcterms:creator", link(EntityKind.ORGANIZATION, text(fact, "proposedBy")))
        .with("dcterms:subject", links(EntityKind.ISSUE, FactFields.value(fact, "issues")))
        .with("schema:serviceType", links(EntityKind.SERVICE, FactFields.value(fact, "services")))
        .with(
            "schema:audience", links(EntityKind.POPULATION, FactFields.value(fact, "populations")))
        .with("schema:areaServed", links(EntityKind.PLACE, FactFields.value(fact, "places")));
  }

  private static @Nullable Resource period(FactInput fact) {
    return fact.validFrom() == null && fact.validTo() == null
        ? null
        : Resource.blank("dcterms:PeriodOfTime")
            .with("schema:startDate", fact.validFrom())
            .with("schema:endDate", fact.validTo());
  }

  private static @Nullable Resource interval(FactInput fact) {
    return fact.validFrom() == null && fact.validTo() == null
        ? null
        : Resource.blank("time:Interval")
            .with("time:hasBeginning", instant(fact.validFrom()))
            .with("time:hasEnd", instant(fact.validTo()));
  }

  private static @Nullable Resource instant(@Nullable LocalDate day) {
    return day == null ? null : Resource.blank("time:Instant").with("time:inXSDDate", day);
  }

  private static @Nullable String text(FactInput fact, String field) {
    var value = FactFields.value(fact, field);
    return value == null ? null : value.toString();
  }

  private @Nullable Map<String, String> link(EntityKind kind, @Nullable String key) {
    return key == null ? null : Map.of("@id", id(kind, key));
  }

  private List<Map<String, String>> links(EntityKind kind, @Nullable Object keys) {
    return keys instanceof List<?> many
        ? many.stream().map(key -> Map.of("@id", id(kind, key.toString()))).toList()
        : List.of();
  }

  private String id(FactInput fact) {
    return id(fact.entity(), String.valueOf(fact.key()));
  }

  /// Organizations and collaborations share their keys.
  private String id(EntityKind kind, String key) {
    var of = kind.isActor() ? "actor" : kind.typeName().toLowerCase(Locale.ROOT);
    var escaped = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    return "urn:weft:" + landscape + ":" + of + ":" + escaped;
  }
}
