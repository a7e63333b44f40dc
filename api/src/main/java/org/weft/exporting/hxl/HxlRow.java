package org.weft.exporting.hxl;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.References;
import org.weft.exporting.documents.FormulaGuard;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.NeedInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.PopulationInput;
import org.weft.landscape.input.ServiceInput;
import org.weft.landscape.input.SourceInput;

/// One row while it is filled. Cells of lists hold as many items as the list, so that names and
/// codes go together.
final class HxlRow {

  private static final String SEPARATOR = "|";

  private final Map<HxlColumn, String> cells = new EnumMap<>(HxlColumn.class);
  private final References references;

  private HxlRow(References references) {
    this.references = references;
  }

  static HxlRow of(EffortInput effort, References references) {
    var row = new HxlRow(references);
    row.organizations(effort.runBy());
    row.put(HxlColumn.ACTIVITY, effort.name());
    row.put(HxlColumn.ACTIVITY_CODE, effort.key());
    row.services(effort.services());
    row.populations(effort.populations());
    row.places(effort.places());
    row.put(HxlColumn.TARGETED, effort.capacity());
    row.put(HxlColumn.REACHED, effort.reached());
    row.put(HxlColumn.START, effort.validFrom());
    row.put(HxlColumn.END, effort.validTo());
    row.put(HxlColumn.STATUS, status(effort));
    row.put(HxlColumn.DESCRIPTION, effort.description());
    row.source(effort.source());
    row.put(HxlColumn.EVIDENCE, effort.evidence());
    return row;
  }

  static HxlRow of(NeedInput need, References references) {
    var row = new HxlRow(references);
    row.services(list(need.service()));
    row.populations(list(need.population()));
    row.places(List.of(need.place()));
    row.put(HxlColumn.IN_NEED, need.people());
    row.put(HxlColumn.START, need.validFrom());
    row.put(HxlColumn.END, need.validTo());
    row.source(need.source());
    row.put(HxlColumn.EVIDENCE, need.evidence());
    return row;
  }

  private static List<String> list(@Nullable String key) {
    return key == null ? List.of() : List.of(key);
  }

  /// In the words of the IATI ActivityStatus.
  private static @Nullable String status(EffortInput effort) {
    return switch (effort.status()) {
      case null -> null;
      case PIPELINE -> "Pipeline";
      case IMPLEMENTATION -> "Implementation";
      case FINALISATION -> "Finalisation";
      case CLOSED -> "Closed";
      case CANCELLED -> "Cancelled";
      case SUSPENDED -> "Suspended";
    };
  }

  private void organizations(@Nullable List<String> keys) {
    var all = references.all(EntityKind.ORGANIZATION, keys, FactInput.class);
    putAll(HxlColumn.ORGANIZATIONS, all, HxlRow::actorName);
    putAll(HxlColumn.ORGANIZATION_CODES, all, FactInput::key);
  }

  private static @Nullable String actorName(FactInput actor) {
    return switch (actor) {
      case OrganizationInput one -> one.name();
      case CollaborationInput one -> one.name();
      default -> null;
    };
  }

  private void services(@Nullable List<String> keys) {
    var all = references.all(EntityKind.SERVICE, keys, ServiceInput.class);
    putAll(HxlColumn.SERVICES, all, ServiceInput::label);
    putAll(HxlColumn.SERVICE_CODES, all, one -> code(one.code(), one.key()));
  }

  private void populations(@Nullable List<String> keys) {
    var all = references.all(EntityKind.POPULATION, keys, PopulationInput.class);
    putAll(HxlColumn.POPULATIONS, all, PopulationInput::label);
    putAll(HxlColumn.POPULATION_CODES, all, one -> code(one.code(), one.key()));
  }

  private void places(@Nullable List<String> keys) {
    var all = references.all(EntityKind.PLACE, keys, PlaceInput.class);
    putAll(HxlColumn.PLACES, all, PlaceInput::name);
    putAll(HxlColumn.PLACE_CODES, all, one -> code(one.code(), one.key()));
  }

  private static String code(@Nullable String code, String key) {
    return code == null ? key : code;
  }

  private void source(@Nullable String key) {
    if (references.find(EntityKind.SOURCE, key) instanceof SourceInput source) {
      put(HxlColumn.SOURCE, source.title());
      put(HxlColumn.LICENCE, source.licence());
    }
  }

  private <T> void putAll(HxlColumn column, List<T> all, Function<T, @Nullable String> text) {
    if (!all.isEmpty()) {
      put(
          column,
          all.stream()
              .map(one -> Objects.requireNonNullElse(text.apply(one), ""))
              .map(item -> item.replace(SEPARATOR, "/"))
              .collect(Collectors.joining(SEPARATOR)));
    }
  }

  private void put(HxlColumn column, @Nullable Object value) {
    if (value != null) {
      cells.put(column, FormulaGuard.guarded(value.toString()));
    }
  }

  List<String> cells() {
    return Arrays.stream(HxlColumn.values()).map(column -> cells.getOrDefault(column, "")).toList();
  }
}
