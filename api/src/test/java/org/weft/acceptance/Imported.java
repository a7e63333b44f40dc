package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputFile;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.NeedInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.ServiceInput;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.NeedFact;
import org.weft.landscape.view.SnapshotBuilder;
import org.weft.landscape.view.Standing;
import org.weft.landscape.view.SurveyFact;

/// What an importer makes of a file, and the landscape that it would be. Periods do not count.
final class Imported {

  private static final LocalDate SEEN_FROM = LocalDate.parse("2026-06-30");
  private static final int[] NONE = {};

  private final List<FactInput> facts;

  private Imported(List<FactInput> facts) {
    this.facts = facts;
  }

  /// @param importer name of its class, in a sub-package of `org.weft.importing`
  static Imported read(String importer, Path... files) throws IOException {
    return read(importer, Stream.of(files).map(InputFile::of).toList());
  }

  /// @param importer name of its class, in a sub-package of `org.weft.importing`
  static Imported read(String importer, List<InputFile> files) throws IOException {
    var input = new ImportInput("files", files);
    var type = ClassUtils.resolveClassName("org.weft.importing." + importer, null);
    var batch = new ImportBatch("acceptance", 100);
    ((Importer) BeanUtils.instantiateClass(type)).read(input, batch);
    if (batch.isRefused()) {
      throw new IllegalStateException(input + " was refused: " + batch.notices());
    }
    return new Imported(batch.facts().stream().map(fact -> fact.draft().input()).toList());
  }

  /// The same with other facts before it.
  Imported after(List<FactInput> others) {
    return new Imported(Stream.concat(others.stream(), facts.stream()).toList());
  }

  <T extends FactInput> List<T> of(Class<T> type) {
    return stream(type).toList();
  }

  private <T extends FactInput> Stream<T> stream(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast);
  }

  /// The name of an actor; empty where nobody is known.
  String name(@Nullable String actor) {
    return facts.stream()
        .filter(fact -> actor != null && actor.equals(fact.key()))
        .flatMap(fact ->
            switch (fact) {
              case OrganizationInput organization -> Stream.of(organization.name());
              case CollaborationInput collaboration -> Stream.of(collaboration.name());
              default -> Stream.<String>empty();
            })
        .findFirst()
        .orElse("");
  }

  /// Places by key, each with its name after that of what it lies in: `chad / logone oriental`.
  Map<String, String> placeNames() {
    var within = new HashMap<String, String>();
    var names = new HashMap<String, String>();
    for (var place : of(PlaceInput.class)) {
      names.put(place.key(), WhoWhatWhere.normalized(place.name()));
      if (place.within() != null) {
        within.put(place.key(), place.within());
      }
    }
    var full = new HashMap<String, String>();
    for (var key : names.keySet()) {
      var above = within.get(key);
      full.put(key, above == null ? names.get(key) : names.get(above) + " / " + names.get(key));
    }
    return full;
  }

  Map<String, String> serviceNames() {
    var names = new HashMap<String, String>();
    stream(ServiceInput.class)
        .forEach(service -> names.put(service.key(), WhoWhatWhere.normalized(service.label())));
    return names;
  }

  /// @param renamed places and services that are to have another key
  /// @param surveyed keys of places in which somebody looked at everything
  LandscapeView view(Map<String, String> renamed, List<String> surveyed) {
    var builder = new SnapshotBuilder("acceptance", 1, "USD");
    stream(PlaceInput.class)
        .filter(place -> builder.index(EntityKind.PLACE, name(renamed, place.key())) < 0)
        .forEach(place ->
            builder.place(
                String.valueOf(name(renamed, place.key())),
                name(renamed, place.within()),
                place.population()));
    stream(ServiceInput.class)
        .filter(service -> builder.index(EntityKind.SERVICE, name(renamed, service.key())) < 0)
        .forEach(service ->
            builder.node(
                EntityKind.SERVICE,
                String.valueOf(name(renamed, service.key())),
                name(renamed, service.broader())));
    facts.forEach(fact -> addActor(builder, fact));
    stream(EffortInput.class).forEach(effort -> add(builder, renamed, effort));
    stream(NeedInput.class).forEach(need -> add(builder, renamed, need));
    stream(ResourceFlowInput.class).forEach(flow -> add(builder, flow));
    for (var place : surveyed) {
      builder.add(
          new SurveyFact(
              builder.next(EntityKind.SURVEY),
              place,
              -1,
              -1,
              builder.index(EntityKind.PLACE, place),
              -1,
              LocalDate.parse("2026-01-01"),
              -1,
              Standing.GIVEN));
    }
    return new LandscapeView(builder.build(), SEEN_FROM, EvidenceBasis.CLAIMED, Visibility.PUBLIC);
  }

  private static @Nullable String name(Map<String, String> renamed, @Nullable String key) {
    return key == null ? null : renamed.getOrDefault(key, key);
  }

  private static void addActor(SnapshotBuilder builder, FactInput fact) {
    var isCollaboration = fact instanceof CollaborationInput;
    if (!isCollaboration && !(fact instanceof OrganizationInput)) {
      return;
    }
    var key = Objects.requireNonNull(fact.key());
    if (builder.index(EntityKind.ORGANIZATION, key) >= 0) {
      return;
    }
    builder.add(
        new ActorFact(
            isCollaboration ? EntityKind.COLLABORATION : EntityKind.ORGANIZATION,
            builder.next(EntityKind.ORGANIZATION),
            key,
            null,
            NONE,
            NONE,
            -1,
            NONE,
            NONE,
            null,
            isCollaboration
                ? new Governance(null, null, null, null, null, -1, NONE, NONE, null)
                : null,
            null,
            Standing.GIVEN));
  }

  private static void add(
      SnapshotBuilder builder, Map<String, String> renamed, EffortInput effort) {
    builder.add(
        new EffortFact(
            EntityKind.EFFORT,
            builder.next(EntityKind.EFFORT),
            effort.key(),
            effort.status(),
            builder.indexes(EntityKind.ORGANIZATION, list(effort.runBy())),
            -1,
            NONE,
            builder.indexes(EntityKind.SERVICE, names(renamed, effort.services())),
            NONE,
            builder.indexes(EntityKind.PLACE, names(renamed, effort.places())),
            effort.capacity(),
            effort.reached(),
            null,
            -1,
            Standing.GIVEN));
    if (effort.partOf() != null) {
      builder.part(effort.key(), effort.partOf());
    }
  }

  private static void add(SnapshotBuilder builder, Map<String, String> renamed, NeedInput need) {
    builder.add(
        new NeedFact(
            builder.next(EntityKind.NEED),
            need.key(),
            -1,
            builder.index(EntityKind.SERVICE, name(renamed, need.service())),
            builder.index(EntityKind.PLACE, name(renamed, need.place())),
            -1,
            need.people(),
            Standing.GIVEN));
  }

  private static void add(SnapshotBuilder builder, ResourceFlowInput flow) {
    builder.add(
        new FlowFact(
            builder.next(EntityKind.FLOW),
            flow.key(),
            flow.kind(),
            builder.index(EntityKind.ORGANIZATION, flow.from()),
            builder.index(EntityKind.ORGANIZATION, flow.to()),
            -1,
            flow.amount(),
            flow.currency(),
            null,
            flow.basis(),
            null,
            false,
            null,
            NONE,
            Standing.GIVEN));
  }

  private static List<String> list(@Nullable List<String> keys) {
    return keys == null ? List.of() : keys;
  }

  private static List<String> names(Map<String, String> renamed, @Nullable List<String> keys) {
    return list(keys).stream().map(key -> renamed.getOrDefault(key, key)).toList();
  }
}
