package org.weft.importing.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;

/// Adds up the budgets of one activity, each for a period: all of one currency, a revised one in
/// place of the original one of the same period. Budgets that overlap would count something twice.
final class BudgetReader {

  private static final String ELEMENT = "budget";

  private record Part(
      XmlElement element,
      BigDecimal amount,
      String currency,
      @Nullable LocalDate start,
      @Nullable LocalDate end) {

    boolean isOfPeriod(Part other) {
      return start != null && start.equals(other.start) && end != null && end.equals(other.end);
    }

    boolean isBefore(Part other) {
      return end == null || other.start == null || end.isBefore(other.start);
    }
  }

  private final Notes notes;
  private final ValueReader values;

  BudgetReader(Notes notes, ValueReader values) {
    this.notes = notes;
    this.values = values;
  }

  /// Null when nothing is budgeted, or it cannot be told how much; why, a notice says.
  @Nullable Budget read(XmlElement activity) {
    var parts = parts(activity);
    for (int i = 1; i < parts.size(); i++) {
      var part = parts.get(i);
      if (!part.currency().equals(parts.getFirst().currency())) {
        return unknown(part, "must be in one currency; what is budgeted in all stays unknown");
      }
      if (!parts.get(i - 1).isBefore(part)) {
        return unknown(part, "must not overlap; what is budgeted in all stays unknown");
      }
    }
    return parts.isEmpty()
        ? null
        : new Budget(
            parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
            parts.getFirst().currency());
  }

  private @Nullable Budget unknown(Part part, String rule) {
    notes.ignore(part.element(), ELEMENT, part.amount() + " " + part.currency(), rule);
    return null;
  }

  /// Those that count, in the order of their periods; none where one cannot be read.
  private List<Part> parts(XmlElement activity) {
    var revised = new ArrayList<Part>();
    var originals = new ArrayList<Part>();
    for (var budget : activity.children(ELEMENT)) {
      var part = part(budget);
      if (part == null) {
        return List.of();
      }
      (PlanReader.isRevised(budget) ? revised : originals).add(part);
    }
    originals.removeIf(one -> revised.stream().anyMatch(one::isOfPeriod));
    originals.addAll(revised);
    originals.sort(
        Comparator.comparing((Part part) -> String.valueOf(part.start()))
            .thenComparing(part -> String.valueOf(part.end()))
            .thenComparing(Part::currency)
            .thenComparing(Part::amount));
    return originals;
  }

  private @Nullable Part part(XmlElement budget) {
    var amount = values.budget(budget);
    var currency = amount == null ? null : values.currency(budget);
    if (amount == null || currency == null) {
      return null;
    }
    return new Part(
        budget,
        amount,
        currency,
        values.day(budget, "period-start"),
        values.day(budget, "period-end"));
  }
}
