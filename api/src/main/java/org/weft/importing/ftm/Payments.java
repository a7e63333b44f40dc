package org.weft.importing.ftm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.actors.Cast;
import org.weft.importing.actors.Span;
import org.weft.importing.terms.Currencies;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.input.ResourceFlowInput;

/// Payments between organizations; what individuals pay or receive is nobody's business.
final class Payments {

  private static final int DECIMALS = 6;

  /// Fields of an amount by its currency, in the order in which they count.
  private static final SortedMap<String, String> COUNTED_IN =
      new TreeMap<>(Map.of("amountEur", "EUR", "amountUsd", "USD"));

  private record Money(@Nullable BigDecimal amount, @Nullable String currency) {}

  private final ImportBatch batch;
  private final Cast cast;
  private final Things things;
  private final Set<String> keys = new HashSet<>();

  Payments(ImportBatch batch, Cast cast, Things things) {
    this.batch = batch;
    this.cast = cast;
    this.things = things;
  }

  void read(Entity entity, Span span) {
    var payer = end(entity, "payer");
    var beneficiary = end(entity, "beneficiary");
    var money = money(entity);
    var amount = money.amount();
    if (beneficiary == null || (payer == null && !entity.values("payer").isEmpty())) {
      return;
    }
    if (amount != null && amount.signum() < 0) {
      batch.reject(entity.origin(), "amount", amount, "must be a number of 0 or more");
      return;
    }
    if (!keys.add(entity.key())) {
      batch.reject(
          entity.origin(), "id", entity.id(), "must differ from the ids of other payments");
      return;
    }
    var project = entity.first("project");
    var effort = project == null ? null : Entity.key(project);
    var purpose = entity.first("purpose", "name");
    batch.add(
        entity.origin(),
        FactDraft.of(ResourceFlowInput.class)
            .with("key", entity.key())
            .with("kind", ResourceKind.MONEY)
            .with("from", payer)
            .with("to", beneficiary)
            .with("effort", effort != null && things.hasProject(effort) ? effort : null)
            .with("amount", money.currency() == null ? null : amount)
            .with("currency", amount == null ? null : money.currency())
            .with("basis", FlowBasis.DISBURSED)
            .with(
                "title",
                purpose == null ? null : purpose.substring(0, Math.min(500, purpose.length())))
            .with("validFrom", span.from())
            .with("validTo", span.to())
            .with("source", batch.ownSource())
            .draft());
  }

  private @Nullable String end(Entity entity, String field) {
    var id = entity.first(field);
    var key = id == null ? null : Entity.key(id);
    if (entity.values(field).size() > 1) {
      batch.ignore(entity.origin(), field, entity.values(field), "must be one; the first is taken");
    }
    if (cast.hasActor(key)) {
      return key;
    }
    if (cast.hasPerson(key)) {
      batch.ignore(entity.origin(), field, null, "is a person: such payments are left out");
    } else if (id != null || field.equals("beneficiary")) {
      batch.reject(entity.origin(), field, id, "must be the id of an organization");
    }
    return null;
  }

  /// What was paid in its own currency; where that is not stated, in one that it was counted in.
  private Money money(Entity entity) {
    if (entity.first("amount") == null) {
      for (var counted : COUNTED_IN.entrySet()) {
        if (entity.first(counted.getKey()) != null) {
          return new Money(amount(entity, counted.getKey()), counted.getValue());
        }
      }
    }
    var amount = amount(entity, "amount");
    return new Money(amount, currency(entity, amount));
  }

  private @Nullable BigDecimal amount(Entity entity, String field) {
    var text = entity.first(field);
    if (text == null) {
      return null;
    }
    if (!text.matches("-?\\d{1,18}(\\.\\d{1,30})?")) {
      batch.ignore(entity.origin(), field, text, "must be a number; the amount stays unknown");
      return null;
    }
    var amount = new BigDecimal(text).stripTrailingZeros();
    if (amount.scale() > DECIMALS) {
      batch.repair(entity.origin(), field, text, "must have at most six decimals; it is rounded");
      return amount.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
    return amount.setScale(Math.max(amount.scale(), 0));
  }

  private @Nullable String currency(Entity entity, @Nullable BigDecimal amount) {
    var text = Objects.requireNonNullElse(entity.first("currency"), "");
    var code = Currencies.find(text).orElse(null);
    if (code != null) {
      return code;
    }
    if (amount != null) {
      batch.ignore(
          entity.origin(), "currency", text, "must be an ISO 4217 code; the amount stays unknown");
    }
    return null;
  }
}
