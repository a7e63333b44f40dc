package org.weft.importing.whowhatwhere;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weft.importing.tables.Row;

/// Columns that say which group of people is meant, in words or as HDX HAPI codes it.
final class WhomColumns {

  /// Attributes of a column of people that holds words, not numbers.
  static final Set<String> DESCRIBING = Set.of("group", "type", "category", "status", "name");

  private static final String EVERYBODY = "all";

  /// HAPI's `population_group`.
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("REF", "Refugees"),
          Map.entry("ROC", "People in a refugee-like situation"),
          Map.entry("ASY", "Asylum seekers"),
          Map.entry("OIP", "Other people in need of international protection"),
          Map.entry("IDP", "Internally displaced people"),
          Map.entry("IOC", "People in an IDP-like situation"),
          Map.entry("STA", "Stateless people"),
          Map.entry("OOC", "Others of concern"),
          Map.entry("HST", "Host community"),
          Map.entry("RET", "Returned refugees"),
          Map.entry("RST", "Resettled refugees"),
          Map.entry("NAT", "Naturalized refugees"),
          Map.entry("RDP", "Returned internally displaced people"));

  private final ConceptColumns groups;

  WhomColumns(List<Column> columns) {
    this.groups = new ConceptColumns(columns.stream().filter(WhomColumns::isGroup).toList());
  }

  private static boolean isGroup(Column column) {
    var tag = column.tag();
    if (tag.has("status") || tag.hasAny(List.of("num", "number", "f", "m", "hh"))) {
      return false;
    }
    return tag.is("#beneficiary")
        || (tag.hasAny(DESCRIBING)
            && Set.of("#population", "#affected", "#inneed", "#targeted", "#reached")
                .contains(tag.name()));
  }

  void read(Row row, Statement said) {
    groups.readAll(row, null, 0).stream().flatMap(WhomColumns::known).forEach(said.whom::add);
  }

  /// Everybody is no group. The label of a code that HAPI knows is HAPI's.
  private static Stream<Named> known(Named group) {
    if (group.shown().equalsIgnoreCase(EVERYBODY)) {
      return Stream.empty();
    }
    var label = Optional.ofNullable(group.code()).map(GROUPS::get);
    return Stream.of(label.map(text -> new Named(null, 0, group.code(), text)).orElse(group));
  }
}
