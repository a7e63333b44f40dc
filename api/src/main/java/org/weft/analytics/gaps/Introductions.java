package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.CheapestPaths;
import org.weft.landscape.Collaboration;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Person;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatFact;

/// Who in the room can introduce whom: one search from the whole room over all acquaintances, made
/// when it is first asked for.
final class Introductions {

  /// Our choice: some tens of milliseconds; introductions worth the name are nearer.
  private static final int MOST_VISITED = 20_000;

  /// What it costs to turn to somebody to whom no introduction is found.
  static final int COLD = 1_000;

  private final RoomFacts room;
  private final LandscapeView view;
  private @Nullable Acquaintances acquaintances;
  private @Nullable CheapestPaths paths;

  Introductions(RoomFacts room) {
    this.room = room;
    this.view = room.view();
  }

  private synchronized Acquaintances acquaintances() {
    var known = acquaintances;
    if (known == null) {
      known = new Acquaintances(room);
      acquaintances = known;
    }
    return known;
  }

  private synchronized CheapestPaths paths() {
    var known = paths;
    if (known == null) {
      var steps = acquaintances();
      var nodes = steps.nodes();
      known = CheapestPaths.from(nodes.size(), steps.starts(), steps, nodes::order, MOST_VISITED);
      paths = known;
    }
    return known;
  }

  IntroductionStatus status(int actor) {
    if (paths().isReached(actor)) {
      return IntroductionStatus.FOUND;
    }
    return paths().searchedTo() == Integer.MAX_VALUE
        ? IntroductionStatus.NONE
        : IntroductionStatus.NOT_REACHED;
  }

  /// What the introduction costs, `COLD` where none was found.
  int cost(int actor) {
    var found = paths();
    return found.isReached(actor) ? Math.min(COLD, found.costTo(actor)) : COLD;
  }

  /// Null when there is none, or it was not reached.
  @Nullable Introduction to(int actor) {
    int[] path = paths().pathTo(actor);
    if (path.length < 2) {
      return null;
    }
    var nodes = acquaintances().nodes();
    var steps = new ArrayList<IntroductionStep>();
    for (int at = 0; at + 1 < path.length; ) {
      int through = nodes.isActor(path[at + 1]) ? at : at + 1;
      steps.add(step(path[at], path[through], path[through + 1]));
      at = through + 1;
    }
    return new Introduction(paths().costTo(actor), List.copyOf(steps));
  }

  private IntroductionStep step(int from, int through, int to) {
    var nodes = acquaintances().nodes();
    if (nodes.isActor(through)) {
      return direct(from, to);
    }
    return nodes.isPerson(through)
        ? byPerson(from, nodes.person(through), to)
        : byRoom(from, nodes.collaboration(through), to);
  }

  private IntroductionStep byPerson(int from, int person, int to) {
    var facts =
        Stream.of(from, to)
            .flatMap(actor ->
                Stream.<Fact>concat(
                    view.postsAt(actor).filter(post -> post.person() == person),
                    view.seatsHeldBy(actor).filter(seat -> seat.person() == person)))
            .toList();
    var snapshot = view.snapshot();
    var key = snapshot.people().get(person);
    var ref = new Ref<Person>(snapshot.landscapeId(), EntityKind.PERSON, key);
    return step(from, to, IntroductionKind.SHARED_PERSON, ref, null, facts);
  }

  private IntroductionStep byRoom(int from, int collaboration, int to) {
    Ref<Collaboration> ref = view.snapshot().actorRef(collaboration);
    var facts =
        view.seatsIn(collaboration)
            .filter(seat -> seat.member() == from || seat.member() == to)
            .toList();
    return step(from, to, IntroductionKind.CO_MEMBERSHIP, null, ref, facts);
  }

  /// By the warmest of what is directly between them.
  private IntroductionStep direct(int from, int to) {
    return Arrays.stream(IntroductionKind.values())
        .map(kind -> step(from, to, kind, null, null, between(from, to, kind)))
        .filter(step -> !step.facts().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private List<? extends Fact> between(int from, int to, IntroductionKind kind) {
    return switch (kind) {
      case CONFIRMED_TIE, EVIDENCED_TIE, CLAIMED_TIE ->
          view.tiesOf(from)
              .filter(tie -> tie.from() == to || tie.to() == to)
              .filter(tie -> tie.kind().isContact() && Acquaintances.kind(tie) == kind)
              .toList();
      case SEAT -> Stream.concat(seats(from, to), seats(to, from)).toList();
      case FLOW ->
          Stream.concat(
                  view.flowsFrom(from).filter(flow -> flow.to() == to),
                  view.flowsInto(from).filter(flow -> flow.from() == to))
              .toList();
      case SHARED_PERSON, CO_MEMBERSHIP -> List.of();
    };
  }

  private Stream<SeatFact> seats(int collaboration, int member) {
    return view.seatsIn(collaboration).filter(seat -> seat.member() == member);
  }

  private IntroductionStep step(
      int from,
      int to,
      IntroductionKind kind,
      @Nullable Ref<Person> person,
      @Nullable Ref<Collaboration> collaboration,
      List<? extends Fact> facts) {
    var snapshot = view.snapshot();
    return new IntroductionStep(
        snapshot.actorRef(from),
        snapshot.actorRef(to),
        kind,
        kind.sentence(),
        person,
        collaboration,
        Named.facts(view, facts));
  }
}
