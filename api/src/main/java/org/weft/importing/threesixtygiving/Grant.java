package org.weft.importing.threesixtygiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.RegrantType;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.ResourceFlowInput;

/// A grant from one organization to another, whatever it was read from.
///
/// @param awarded null when unknown
/// @param paid null when nothing is said of it
record Grant(
    String id,
    String funder,
    String recipient,
    @Nullable BigDecimal awarded,
    @Nullable BigDecimal paid,
    @Nullable String currency,
    @Nullable RegrantType regrantType,
    @Nullable String programme,
    @Nullable String title,
    @Nullable String description,
    List<String> places,
    @Nullable LocalDate awardDate,
    @Nullable LocalDate end) {

  /// What the key of the flow of what was paid has after the id of the grant.
  private static final String DISBURSED = "#disbursed";

  private static final Set<String> STATED =
      Set.of(
          "key",
          "kind",
          "from",
          "to",
          "amount",
          "currency",
          "basis",
          "regrantType",
          "programme",
          "title",
          "description",
          "places",
          "validFrom",
          "validTo",
          "source");

  /// One of what was awarded, one more of what was paid where that is said.
  List<Draft> drafts(String source) {
    var drafts = new ArrayList<Draft>();
    drafts.add(draft("", awarded, FlowBasis.COMMITTED, source));
    if (paid != null) {
      drafts.add(draft(DISBURSED, paid, FlowBasis.DISBURSED, source));
    }
    return drafts;
  }

  private Draft draft(String suffix, @Nullable BigDecimal amount, FlowBasis basis, String source) {
    return new Draft(
        new ResourceFlowInput(
            id + suffix,
            ResourceKind.MONEY,
            funder,
            recipient,
            null,
            currency == null ? null : amount,
            currency,
            null,
            basis,
            null,
            null,
            regrantType,
            programme,
            title,
            description,
            places,
            awardDate,
            end,
            source,
            null,
            null),
        STATED);
  }
}
