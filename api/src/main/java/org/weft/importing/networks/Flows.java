package org.weft.importing.networks;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.actors.Span;
import org.weft.importing.terms.Currencies;
import org.weft.importing.terms.Keys;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.input.ResourceFlowInput;

/// Edges that fund become flows of money; the amount is unknown where none is stated.
final class Flows {

  private final ImportBatch batch;
  private final Set<String> keys = new HashSet<>();

  Flows(ImportBatch batch) {
    this.batch = batch;
  }

  void add(Edge edge, String from, String to, Span span) {
    if (!edge.isDirected()) {
      batch.repair(edge.origin(), "kind", ResourceKind.MONEY, EdgeReader.UNDIRECTED);
    }
    var currency = currency(edge);
    var amount = amount(edge, currency);
    var key =
        Keys.of(
            from,
            "funds",
            to,
            span.from() == null ? null : span.from().toString(),
            amount == null ? null : amount.toPlainString() + " " + currency);
    if (!keys.add(key)) {
      batch.ignore(
          edge.origin(), null, key, "is the same flow as an earlier one; it is taken once");
      return;
    }
    batch.add(
        edge.origin(),
        FactDraft.of(ResourceFlowInput.class)
            .with("key", key)
            .with("kind", ResourceKind.MONEY)
            .with("from", from)
            .with("to", to)
            .with("amount", amount)
            .with("currency", amount == null ? null : currency)
            .with("validFrom", span.from())
            .with("validTo", span.to())
            .with("source", batch.ownSource())
            .draft());
  }

  private @Nullable String currency(Edge edge) {
    var text = edge.value(EdgeField.CURRENCY);
    var code = text == null ? null : Currencies.find(text).orElse(null);
    if (text == null || code != null) {
      return code;
    }
    batch.ignore(edge.origin(), "currency", text, "must be an ISO 4217 code");
    return null;
  }

  private @Nullable BigDecimal amount(Edge edge, @Nullable String currency) {
    var text = edge.value(EdgeField.AMOUNT);
    if (text == null) {
      return null;
    }
    if (currency == null) {
      batch.ignore(edge.origin(), "amount", text, "must have a currency; it stays unknown");
      return null;
    }
    if (!text.matches("\\d{1,18}(\\.\\d{1,6})?") || text.matches("[0.]+")) {
      batch.ignore(edge.origin(), "amount", text, "must be a number above 0; it stays unknown");
      return null;
    }
    var amount = new BigDecimal(text).stripTrailingZeros();
    return amount.setScale(Math.max(amount.scale(), 0));
  }
}
