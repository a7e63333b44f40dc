package org.weft.importing.threesixtygiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import org.weft.importing.terms.Currencies;
import org.weft.importing.terms.Dates;
import org.weft.landscape.RegrantType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Reads the fields of one grant.
final class GrantReader {

  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_DESCRIPTION = 20_000;

  private final ImportBatch batch;
  private final Places places;
  private final Organizations organizations;

  GrantReader(ImportBatch batch, Places places, Organizations organizations) {
    this.batch = batch;
    this.places = places;
    this.organizations = organizations;
  }

  /// The grant cannot be taken.
  static final class BadGrantException extends Exception {
    final String field;
    final @Nullable Object value;
    final String rule;

    BadGrantException(String field, @Nullable Object value, String rule) {
      super(rule, null, false, false); // thrown by the thousand, never shown with its stack
      this.field = field;
      this.value = value;
      this.rule = rule;
    }
  }

  Grant read(Origin origin, JsonNode grant, String id) throws BadGrantException {
    var awarded = amount(origin, grant, "amountAwarded");
    var paid = amount(origin, grant, "amountDisbursed");
    var awardDate = awardDate(origin, grant);
    var end = end(origin, grant, awardDate);
    var currency = currency(origin, grant, awarded != null || paid != null);
    var funder = organization(origin, grant, "fundingOrganization", "360G");
    var recipient = organization(origin, grant, "recipientOrganization", funder);
    return new Grant(
        id,
        funder,
        recipient,
        awarded,
        paid,
        currency,
        regrantType(origin, grant),
        programme(origin, grant),
        text(origin, grant, "title", LONGEST_TITLE),
        text(origin, grant, "description", LONGEST_DESCRIPTION),
        places(origin, grant),
        awardDate,
        end);
  }

  private String organization(Origin origin, JsonNode grant, String role, String publisher)
      throws BadGrantException {
    var found = Fields.objects(grant, role);
    if (found.isEmpty()) {
      throw new BadGrantException(role, null, "must name an organization");
    }
    if (found.size() > 1) {
      batch.ignore(
          origin, role, found.size() + " organizations", "must be one; the first is taken");
    }
    var key = organizations.add(origin, role, found.getFirst(), publisher);
    if (key == null) {
      throw new BadGrantException(role, null, "must name an organization");
    }
    return key;
  }

  private @Nullable BigDecimal amount(Origin origin, JsonNode grant, String field)
      throws BadGrantException {
    var value = grant.get(field);
    if (value == null || value.isNull()) {
      if (field.equals("amountAwarded")) {
        batch.ignore(origin, field, null, "must be filled; the amount stays unknown");
      }
      return null;
    }
    var amount = decimal(value);
    if (amount == null || amount.signum() < 0) {
      throw new BadGrantException(
          field, value.isString() ? value.stringValue() : value, "must be a number of 0 or more");
    }
    if (value.isString()) {
      batch.repair(origin, field, value.stringValue(), "must be a number; the text is read as one");
    }
    return amount;
  }

  /// Also of the text that a spreadsheet shows: `£1,250.50`.
  private static @Nullable BigDecimal decimal(JsonNode value) {
    if (!value.isString()) {
      return Fields.decimal(value);
    }
    var text = value.stringValue().strip().replaceFirst("^[£€$]\\s*", "");
    var isGrouped = text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    return Fields.decimal(StringNode.valueOf(isGrouped ? text.replace(",", "") : text));
  }

  private @Nullable LocalDate awardDate(Origin origin, JsonNode grant) throws BadGrantException {
    var text = Fields.text(grant, "awardDate");
    if (text == null) {
      batch.ignore(origin, "awardDate", null, "must be filled; the date stays unknown");
      return null;
    }
    var read =
        Dates.parse(text).orElseThrow(() -> new BadGrantException("awardDate", text, Dates.RULE));
    if (read.isRepaired()) {
      batch.repair(origin, "awardDate", text, Dates.REPAIRED);
    }
    return read.date();
  }

  /// The last day of the planned period: stated, or counted in months from its start.
  private @Nullable LocalDate end(Origin origin, JsonNode grant, @Nullable LocalDate awardDate) {
    var planned = Fields.objects(grant, "plannedDates");
    if (planned.isEmpty()) {
      return null;
    }
    var dates = planned.getFirst();
    var end = planned(origin, dates, "endDate", "last", Dates::parseLast);
    var start = planned(origin, dates, "startDate", "first", Dates::parseFirst);
    if (end == null) {
      var months = months(origin, dates);
      var from = start == null ? awardDate : start;
      end = months == 0 || from == null ? null : from.plusMonths(months).minusDays(1);
    }
    if (end != null && awardDate != null && end.isBefore(awardDate)) {
      batch.ignore(origin, "plannedDates", end, "must not end before awardDate");
      return null;
    }
    return end;
  }

  /// A plan may know its year or month only. What is wrong with it does not cost the grant.
  private @Nullable LocalDate planned(
      Origin origin,
      JsonNode dates,
      String field,
      String day,
      Function<String, Optional<Dates.Read>> parse) {
    var text = Fields.text(dates, field);
    var read = text == null ? Optional.<Dates.Read>empty() : parse.apply(text);
    if (text != null && read.isEmpty()) {
      batch.ignore(origin, "plannedDates." + field, text, Dates.RULE);
    }
    if (text != null && read.isPresent() && read.get().isRepaired()) {
      batch.repair(
          origin,
          "plannedDates." + field,
          text,
          text.contains("/") ? Dates.REPAIRED : Dates.PARTIAL.formatted(day));
    }
    return read.map(Dates.Read::date).orElse(null);
  }

  /// Whole months of `duration`; 0 when it says nothing usable.
  private int months(Origin origin, JsonNode dates) {
    var text = Fields.text(dates, "duration");
    if (text == null) {
      return 0;
    }
    var digits = text.replaceFirst("(?i) ?months?$", "").replaceFirst("\\.0+$", "");
    if (!digits.matches("\\d{1,3}")) {
      batch.ignore(origin, "plannedDates.duration", text, "must be a number of months");
      return 0;
    }
    if (text.length() > digits.length() && !text.endsWith("0")) {
      batch.repair(
          origin,
          "plannedDates.duration",
          text,
          "must be a number of months; the text is read as one");
    }
    return Integer.parseInt(digits);
  }

  /// Without a currency an amount says nothing.
  private @Nullable String currency(Origin origin, JsonNode grant, boolean hasAmount) {
    var text = Fields.text(grant, "currency");
    var code = text == null ? null : Currencies.find(text).orElse(null);
    if (code == null) {
      if (text != null || hasAmount) {
        batch.ignore(
            origin, "currency", text, "must be an ISO 4217 code; the amount stays unknown");
      }
      return null;
    }
    if (!code.equals(text)) {
      batch.repair(origin, "currency", text, "must be an ISO 4217 code in capitals");
    }
    return code;
  }

  private @Nullable RegrantType regrantType(Origin origin, JsonNode grant) {
    var text = Fields.text(grant, "regrantType");
    if (text == null) {
      return null;
    }
    var type = Arrays.stream(RegrantType.values()).filter(t -> t.name().equals(text)).findFirst();
    if (type.isEmpty()) {
      batch.ignore(origin, "regrantType", text, "must be one of FRG010 to FRG070");
    }
    return type.orElse(null);
  }

  private @Nullable String programme(Origin origin, JsonNode grant) {
    var titles =
        Fields.objects(grant, "grantProgramme").stream()
            .map(programme -> Fields.text(programme, "title"))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    return titles.isEmpty() ? null : cut(origin, "grantProgramme", titles, LONGEST_TITLE);
  }

  private @Nullable String text(Origin origin, JsonNode grant, String field, int longest) {
    var text = Fields.text(grant, field);
    return text == null ? null : cut(origin, field, text, longest);
  }

  private String cut(Origin origin, String field, String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    batch.repair(
        origin, field, text, "must have at most %d characters; the rest is cut".formatted(longest));
    return text.substring(0, longest);
  }

  private List<String> places(Origin origin, JsonNode grant) {
    return Fields.objects(grant, "beneficiaryLocation").stream()
        .map(location -> places.addLocation(origin, location))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
