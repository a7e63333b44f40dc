package org.weft.importing.whowhatwhere;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.DraftedFact;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Keys;
import org.weft.importing.whowhatwhere.Who.Role;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.TieInput;

/// What organizations do: one effort for all rows that say the same, with the money of its funders,
/// of which no amount is said, and the tie of those who program it to those who carry it out.
final class Efforts {

  /// All keys in order, so that the order of columns does not matter.
  private record Effort(
      List<String> runBy,
      List<String> services,
      List<String> places,
      List<String> populations,
      @Nullable String code,
      @Nullable String name,
      @Nullable String description,
      @Nullable EffortStatus status,
      @Nullable Integer capacity,
      @Nullable Integer reached,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String source) {

    String key() {
      return Keys.of(
          "3w",
          String.join("+", bare(runBy)),
          joined(services),
          joined(places),
          joined(populations),
          code,
          name == null ? null : NameKeys.of(name),
          description == null ? null : NameKeys.of(description),
          status == null || status == EffortStatus.IMPLEMENTATION ? null : status.name(),
          text(from, "from-"),
          text(to, "to-"),
          text(capacity, "for-"),
          text(reached, "reached-"),
          source == null ? null : Efforts.bare(source));
    }

    private static List<String> bare(List<String> keys) {
      return keys.stream().map(Efforts::bare).toList();
    }

    private static @Nullable String joined(List<String> keys) {
      return keys.isEmpty() ? null : String.join("+", bare(keys));
    }

    private static @Nullable String text(@Nullable Object value, String before) {
      return value == null ? null : before + value;
    }
  }

  private static String bare(String key) {
    var prefix = Organizations.PREFIX;
    return key.startsWith(prefix) ? key.substring(prefix.length()) : key;
  }

  /// An effort in the words of one row. Of several rows the first in alphabetical order counts, so
  /// that the order of the rows does not.
  private record Told(Origin origin, Effort effort, String name) {

    private static final Comparator<Told> ORDER =
        Comparator.comparing(Told::name)
            .thenComparing(told -> String.valueOf(told.effort.description));

    Told or(Told other) {
      return ORDER.compare(this, other) <= 0 ? this : other;
    }
  }

  private final ImportBatch batch;
  private final WhoWhatWhere all;
  private final TreeMap<String, Told> efforts = new TreeMap<>();
  private final TreeMap<String, DraftedFact> others = new TreeMap<>();

  Efforts(ImportBatch batch, WhoWhatWhere all) {
    this.batch = batch;
    this.all = all;
  }

  void add(Statement row) {
    if (row.what.isEmpty() && row.where.isEmpty() && row.activity == null) {
      return; // a list of organizations
    }
    var implementers = organizations(row, Role.IMPLEMENTS);
    var programmers = organizations(row, Role.PROGRAMS);
    var runBy = implementers.isEmpty() ? programmers : implementers;
    var effort = effort(row, runBy);
    var key = effort.key();
    efforts.merge(key, new Told(row.origin, effort, name(row)), Told::or);
    var receivers = programmers.isEmpty() ? implementers : programmers;
    for (var funder : organizations(row, Role.FUNDS)) {
      receivers.stream().filter(to -> !to.equals(funder)).forEach(to -> flow(row, funder, to, key));
    }
    for (var programmer : programmers) {
      implementers.stream()
          .filter(to -> !to.equals(programmer))
          .forEach(to -> tie(row, programmer, to));
    }
  }

  private List<String> organizations(Statement row, Role role) {
    return sorted(
        row.who.stream().filter(who -> who.role() == role).map(all.organizations()::key).toList());
  }

  private static List<String> sorted(Collection<String> keys) {
    return List.copyOf(new TreeSet<>(keys));
  }

  private Effort effort(Statement row, List<String> runBy) {
    return new Effort(
        runBy,
        sorted(row.what.stream().map(all.services()::key).toList()),
        sorted(row.where.stream().map(all.places()::key).toList()),
        sorted(row.whom.stream().map(all.populations()::key).toList()),
        row.activityCode,
        row.activity,
        row.description,
        row.status,
        row.targeted,
        row.reached,
        row.from,
        row.to,
        row.source == null ? null : all.sources().key(row.source));
  }

  void draft() {
    efforts.forEach((key, told) -> batch.add(told.origin, draft(key, told.name, told.effort)));
    others.values().forEach(other -> batch.add(other.origin(), other.draft()));
  }

  private Draft draft(String key, String name, Effort effort) {
    return FactDraft.of(EffortInput.class)
        .with("key", key)
        .with("name", name)
        .with("description", effort.description())
        .with("status", effort.status())
        .with("runBy", effort.runBy())
        .with("services", effort.services())
        .with("populations", effort.populations())
        .with("places", effort.places())
        .with("capacity", effort.capacity())
        .with("reached", effort.reached())
        .with("validFrom", effort.from())
        .with("validTo", effort.to())
        .with("source", effort.source() == null ? batch.ownSource() : effort.source())
        .draft();
  }

  /// What it is called, else what is done and where.
  private String name(Statement row) {
    if (row.activity != null) {
      return row.activity;
    }
    var what = labels(row.what, "Activity");
    return row.where.isEmpty() ? what : what + ", " + labels(row.where, "");
  }

  private static String labels(List<Named> named, String otherwise) {
    return named.isEmpty()
        ? otherwise
        : named.stream().map(Named::shown).distinct().sorted().collect(Collectors.joining(", "));
  }

  private void flow(Statement row, String from, String to, String effort) {
    var key = Keys.of(from, "to", bare(to), bare(effort));
    others.computeIfAbsent(
        "flow " + key,
        any ->
            new DraftedFact(
                row.origin,
                FactDraft.of(ResourceFlowInput.class)
                    .with("key", key)
                    .with("kind", ResourceKind.MONEY)
                    .with("from", from)
                    .with("to", to)
                    .with("effort", effort)
                    .with("validFrom", row.from)
                    .with("validTo", row.to)
                    .with("source", batch.ownSource())
                    .draft()));
  }

  private void tie(Statement row, String from, String to) {
    var key = Keys.of(from, "with", bare(to));
    others.computeIfAbsent(
        "tie " + key,
        any ->
            new DraftedFact(
                row.origin,
                FactDraft.of(TieInput.class)
                    .with("key", key)
                    .with("kind", TieKind.COLLABORATES_WITH)
                    .with("from", from)
                    .with("to", to)
                    .with("source", batch.ownSource())
                    .draft()));
  }
}
