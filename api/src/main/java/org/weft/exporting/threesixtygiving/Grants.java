package org.weft.exporting.threesixtygiving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.References;
import org.weft.exporting.documents.Json;
import org.weft.landscape.EntityKind;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.SourceInput;

/// Writes flows as grants. An award waits for the next flow, which in the order of keys is its
/// payment, if there is one.
final class Grants {

  /// What the import of the same format puts after the key of an award.
  private static final String PAYMENT = "#disbursed";

  private static final String NOT_STATED = "Not stated";
  private static final String COUNTRIES = "ISO3166-1";

  private final Json json;
  private @Nullable ResourceFlowInput waiting;
  private @Nullable Map<String, @Nullable Object> grant;

  Grants(Json json) {
    this.json = json;
  }

  void take(ResourceFlowInput flow, References references) {
    if (grant != null && waiting != null && isPaymentOf(flow, waiting)) {
      grant.put("amountDisbursed", flow.amount());
      end();
      return;
    }
    end();
    grant = grant(flow, references);
    waiting = flow.basis() == FlowBasis.DISBURSED ? null : flow;
  }

  void end() {
    if (grant != null) {
      json.value(grant);
    }
    grant = null;
    waiting = null;
  }

  private static boolean isPaymentOf(ResourceFlowInput flow, ResourceFlowInput award) {
    return flow.key().equals(award.key() + PAYMENT)
        && flow.basis() == FlowBasis.DISBURSED
        && flow.amount() != null
        && Objects.equals(flow.currency(), award.currency())
        && Objects.equals(flow.from(), award.from())
        && flow.to().equals(award.to());
  }

  /// Null when it is no grant, or too little is known of it.
  private static @Nullable Map<String, @Nullable Object> grant(
      ResourceFlowInput flow, References references) {
    var funder = organization(flow.from(), references);
    var recipient = organization(flow.to(), references);
    if (flow.kind() != ResourceKind.MONEY
        || flow.amount() == null
        || flow.currency() == null
        || flow.validFrom() == null
        || funder == null
        || recipient == null) {
      return null;
    }
    var grant = new LinkedHashMap<String, @Nullable Object>();
    grant.put("id", flow.key());
    grant.put("title", Objects.requireNonNullElse(flow.title(), NOT_STATED));
    grant.put("description", Objects.requireNonNullElse(flow.description(), NOT_STATED));
    grant.put("currency", flow.currency());
    grant.put("amountAwarded", flow.amount());
    grant.put("amountDisbursed", flow.basis() == FlowBasis.DISBURSED ? flow.amount() : null);
    grant.put("awardDate", flow.validFrom());
    grant.put(
        "plannedDates",
        flow.validTo() == null ? null : List.of(Map.of("endDate", flow.validTo().toString())));
    grant.put("fundingOrganization", List.of(funder));
    grant.put("recipientOrganization", List.of(recipient));
    grant.put(
        "grantProgramme",
        flow.programme() == null ? null : List.of(Map.of("title", flow.programme())));
    grant.put("regrantType", flow.regrantType());
    grant.put(
        "beneficiaryLocation",
        references.all(EntityKind.PLACE, flow.places(), PlaceInput.class).stream()
            .map(Grants::location)
            .toList());
    grant.put(
        "dataSource",
        references.find(EntityKind.SOURCE, flow.source()) instanceof SourceInput source
            ? source.url()
            : null);
    return grant;
  }

  private static @Nullable Map<String, @Nullable Object> organization(
      @Nullable String key, References references) {
    return switch (references.find(EntityKind.ORGANIZATION, key)) {
      case OrganizationInput one ->
          organization(
              id(one.key(), one.identifiers()),
              one.name(),
              one.alternativeNames(),
              one.description(),
              one.website());
      case CollaborationInput one ->
          organization(
              id(one.key(), one.identifiers()),
              one.name(),
              one.alternativeNames(),
              one.description(),
              one.website());
      case null, default -> null;
    };
  }

  private static Map<String, @Nullable Object> organization(
      String id,
      String name,
      @Nullable List<String> others,
      @Nullable String description,
      @Nullable String website) {
    var organization = new LinkedHashMap<String, @Nullable Object>();
    organization.put("id", id);
    organization.put("name", name);
    organization.put("alternateName", others == null ? null : others.getFirst());
    organization.put("description", description);
    organization.put("url", website);
    return organization;
  }

  /// As org-id.guide writes it, where a register of its form knows the organization.
  private static String id(@Nullable String key, @Nullable List<IdentifierInput> identifiers) {
    return Objects.requireNonNullElse(identifiers, List.<IdentifierInput>of()).stream()
        .filter(one -> one.scheme().matches("[A-Z]{2}-[A-Z0-9_]+"))
        .map(one -> one.scheme() + "-" + one.id())
        .findFirst()
        .orElse(String.valueOf(key));
  }

  private static Map<String, @Nullable Object> location(PlaceInput place) {
    var location = new LinkedHashMap<String, @Nullable Object>();
    var isCountry = COUNTRIES.equals(place.scheme());
    location.put("name", place.name());
    location.put("countryCode", isCountry ? place.code() : null);
    location.put("geoCode", isCountry ? null : place.code());
    location.put("geoCodeType", isCountry ? null : place.scheme());
    location.put("latitude", place.latitude());
    location.put("longitude", place.longitude());
    return location;
  }
}
