package org.weft.analytics.quality;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.PostFact;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.SourceFact;
import org.weft.landscape.view.TieFact;

/// What can be unknown of a thing, kind by kind, by the names of the SDL. Only fields whose absence
/// means unknown, and that some question counts: a need without a population is one of everybody.
final class Fields {

  /// Of facts.
  private static final Map<EntityKind, List<Field<Fact>>> OF_FACTS =
      Map.ofEntries(
          entry(
              EntityKind.ORGANIZATION,
              List.of(
                  of(ActorFact.class, "type", actor -> actor.type() == null),
                  of(ActorFact.class, "sectors", actor -> isNone(actor.sectors())),
                  of(ActorFact.class, "places", actor -> isNone(actor.places())))),
          entry(
              EntityKind.COLLABORATION,
              List.of(
                  of(ActorFact.class, "places", actor -> isNone(actor.places())),
                  of(ActorFact.class, "issues", actor -> isNone(actor.issues())),
                  governed("stage", Governance::stage),
                  governed("governanceForm", Governance::form),
                  governed("decisionRule", Governance::rule))),
          entry(
              EntityKind.EFFORT,
              List.of(
                  of(EffortFact.class, "status", effort -> effort.status() == null),
                  of(EffortFact.class, "runBy", effort -> isNone(effort.runBy())),
                  of(EffortFact.class, "issues", effort -> isNone(effort.issues())),
                  of(EffortFact.class, "services", effort -> isNone(effort.services())),
                  of(EffortFact.class, "populations", effort -> isNone(effort.populations())),
                  of(EffortFact.class, "places", effort -> isNone(effort.places())),
                  of(EffortFact.class, "capacity", effort -> effort.capacity() == null),
                  of(EffortFact.class, "reached", effort -> effort.reached() == null))),
          entry(
              EntityKind.INITIATIVE,
              List.of(
                  of(EffortFact.class, "proposedBy", effort -> effort.proposedBy() < 0),
                  of(EffortFact.class, "issues", effort -> isNone(effort.issues())),
                  of(EffortFact.class, "services", effort -> isNone(effort.services())),
                  of(EffortFact.class, "populations", effort -> isNone(effort.populations())),
                  of(EffortFact.class, "places", effort -> isNone(effort.places())),
                  of(EffortFact.class, "capacity", effort -> effort.capacity() == null))),
          entry(
              EntityKind.FLOW,
              List.of(
                  of(FlowFact.class, "from", flow -> flow.from() < 0),
                  of(FlowFact.class, "amount", flow -> flow.amount() == null),
                  of(FlowFact.class, "currency", Fields::isMoney, flow -> flow.currency() == null),
                  of(FlowFact.class, "unit", flow -> !isMoney(flow), flow -> flow.unit() == null),
                  of(FlowFact.class, "basis", flow -> flow.basis() == null),
                  of(FlowFact.class, "validFrom", flow -> flow.standing().validFrom() == null))),
          entry(
              EntityKind.SEAT,
              List.of(
                  of(SeatFact.class, "member", seat -> seat.member() < 0),
                  of(SeatFact.class, "role", seat -> seat.role() == null),
                  of(SeatFact.class, "votes", seat -> seat.votes() == null))),
          entry(
              EntityKind.TIE,
              List.of(
                  of(
                      TieFact.class,
                      "depthCode",
                      tie -> tie.kind() == TieKind.COLLABORATES_WITH,
                      tie -> tie.depthCode() == null))),
          entry(
              EntityKind.SOURCE,
              List.of(
                  of(SourceFact.class, "issues", source -> isNone(source.issues())),
                  of(SourceFact.class, "places", source -> isNone(source.places())))));

  /// The actors that a fact refers to.
  private static final Map<EntityKind, List<Reference>> REFERENCES =
      Map.of(
          EntityKind.ORGANIZATION,
          List.of(to(ActorFact.class, "partOf", actor -> ints(actor.partOf()))),
          EntityKind.COLLABORATION,
          List.of(to(ActorFact.class, "partOf", actor -> ints(actor.partOf()))),
          EntityKind.EFFORT,
          List.of(to(EffortFact.class, "runBy", EffortFact::runBy)),
          EntityKind.INITIATIVE,
          List.of(to(EffortFact.class, "proposedBy", effort -> ints(effort.proposedBy()))),
          EntityKind.SEAT,
          List.of(
              to(SeatFact.class, "collaboration", seat -> ints(seat.collaboration())),
              to(SeatFact.class, "member", seat -> ints(seat.member()))),
          EntityKind.TIE,
          List.of(
              to(TieFact.class, "from", tie -> ints(tie.from())),
              to(TieFact.class, "to", tie -> ints(tie.to()))),
          EntityKind.POST,
          List.of(to(PostFact.class, "organization", post -> ints(post.organization()))));

  /// Of what is read beside the snapshot.
  private static final Map<EntityKind, List<Field<Thing>>> OF_THINGS =
      Map.of(
          EntityKind.ORGANIZATION,
          List.of(Field.of("identifiers", thing -> thing.identifiers().isEmpty())),
          EntityKind.SOURCE,
          List.of(
              Field.of("url", thing -> thing.url() == null),
              Field.of("retrievedAt", thing -> thing.retrievedAt() == null)),
          EntityKind.PLACE,
          List.of(
              scheme(), code(), Field.<Thing>of("population", thing -> thing.population() == null)),
          EntityKind.ISSUE,
          List.of(scheme(), code()),
          EntityKind.SERVICE,
          List.of(scheme(), code()),
          EntityKind.POPULATION,
          List.of(scheme(), code()));

  /// A field that names actors, by index.
  record Reference(String name, Function<Fact, int[]> actors) {}

  private Fields() {}

  static List<Field<Fact>> ofFacts(EntityKind kind) {
    return OF_FACTS.getOrDefault(kind, List.of());
  }

  static List<Reference> references(EntityKind kind) {
    return REFERENCES.getOrDefault(kind, List.of());
  }

  static List<Field<Thing>> ofThings(EntityKind kind) {
    return OF_THINGS.getOrDefault(kind, List.of());
  }

  /// Every field that some check looks at.
  static SortedSet<String> names() {
    return new TreeSet<>(
        Stream.of(
                OF_FACTS.values().stream().flatMap(List::stream).map(Field::name),
                OF_THINGS.values().stream().flatMap(List::stream).map(Field::name),
                REFERENCES.values().stream().flatMap(List::stream).map(Reference::name),
                ThingChecks.COMPARED.stream())
            .flatMap(names -> names)
            .toList());
  }

  private static <F extends Fact> Field<Fact> of(
      Class<F> type, String name, Predicate<F> isUnknown) {
    return Field.of(name, fact -> isUnknown.test(type.cast(fact)));
  }

  private static <F extends Fact> Field<Fact> of(
      Class<F> type, String name, Predicate<F> isMeant, Predicate<F> isUnknown) {
    return new Field<>(
        name, fact -> isMeant.test(type.cast(fact)), fact -> isUnknown.test(type.cast(fact)));
  }

  private static Field<Fact> governed(String name, Function<Governance, @Nullable Object> value) {
    return of(
        ActorFact.class,
        name,
        actor -> actor.governance() == null || value.apply(actor.governance()) == null);
  }

  private static <F extends Fact> Reference to(
      Class<F> type, String name, Function<F, int[]> actors) {
    return new Reference(name, fact -> actors.apply(type.cast(fact)));
  }

  private static Field<Thing> scheme() {
    return Field.of("scheme", thing -> thing.scheme() == null);
  }

  private static Field<Thing> code() {
    return Field.of("code", thing -> thing.code() == null);
  }

  private static boolean isMoney(FlowFact flow) {
    return flow.kind() == ResourceKind.MONEY;
  }

  private static boolean isNone(int[] references) {
    return references.length == 0;
  }

  private static int[] ints(int actor) {
    return new int[] {actor};
  }
}
