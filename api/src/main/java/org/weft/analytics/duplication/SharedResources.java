package org.weft.analytics.duplication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weft.landscape.Actor;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Person;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;

/// What a proposal's people would draw on that an effort's draw on already: funders and people.
final class SharedResources {

  private final LandscapeView view;
  private final Set<Integer> proposers;
  private final Map<Integer, List<Fact>> funders;
  private final Map<Integer, List<Fact>> people;
  private final EffortIndex index;

  SharedResources(LandscapeView view, Proposal proposal) {
    this.view = view;
    this.proposers = Arrays.stream(proposal.members()).boxed().collect(Collectors.toSet());
    this.funders = byFunder(proposers, Stream.empty());
    this.people = byPerson(proposers);
    this.index = EffortIndex.of(view.snapshot());
  }

  Drain with(EffortFact effort) {
    var runners = Arrays.stream(effort.runBy()).boxed().collect(Collectors.toSet());
    var theirFunders = byFunder(runners, index.flowsFor(effort, view).stream());
    var theirPeople = byPerson(runners);
    var sharedFunders = common(funders, theirFunders);
    var sharedPeople = common(people, theirPeople);
    var snapshot = view.snapshot();
    return new Drain(
        sharedFunders.stream()
            .map(snapshot::<Actor>actorRef)
            .sorted(Comparator.comparing(Ref::key))
            .toList(),
        count("duplication.sharedFunders", "money flow", sharedFunders, funders, theirFunders),
        sharedPeople.stream()
            .map(person -> person(snapshot, person))
            .sorted(Comparator.comparing(Ref::key))
            .toList(),
        count("duplication.sharedPeople", "post or seat", sharedPeople, people, theirPeople));
  }

  private static Ref<Person> person(LandscapeSnapshot snapshot, int person) {
    return new Ref<>(snapshot.landscapeId(), EntityKind.PERSON, snapshot.people().get(person));
  }

  private static List<Integer> common(Map<Integer, List<Fact>> ours, Map<Integer, ?> theirs) {
    return ours.keySet().stream().filter(theirs::containsKey).toList();
  }

  private Figure count(
      String metric,
      String what,
      List<Integer> shared,
      Map<Integer, List<Fact>> ours,
      Map<Integer, List<Fact>> theirs) {
    var figures = Figures.of(view, null);
    if (proposers.isEmpty()) {
      return figures.notEvaluable(metric, "Neither a proposer nor anybody invited is stated.");
    }
    if (ours.isEmpty()) {
      return figures.notEvaluable(metric, "No " + what + " of the proposal's side is known.");
    }
    if (theirs.isEmpty()) {
      return figures.notEvaluable(metric, "No " + what + " of the effort's side is known.");
    }
    var facts =
        shared.stream()
            .flatMap(one -> Stream.of(ours, theirs).flatMap(side -> facts(side, one)))
            .toList();
    return figures.from(facts).figure(metric, shared.size());
  }

  private static Stream<Fact> facts(Map<Integer, List<Fact>> side, Integer one) {
    return side.getOrDefault(one, List.of()).stream();
  }

  private Map<Integer, List<Fact>> byFunder(Set<Integer> side, Stream<FlowFact> more) {
    return Stream.concat(side.stream().sorted().flatMap(view::flowsInto), more)
        .filter(flow -> flow.kind() == ResourceKind.MONEY)
        .filter(flow -> flow.from() >= 0 && !side.contains(flow.from()) && isSeen(flow.from()))
        .collect(
            Collectors.groupingBy(
                FlowFact::from,
                TreeMap::new,
                Collectors.mapping(flow -> (Fact) flow, Collectors.toList())));
  }

  private boolean isSeen(int actor) {
    return view.sees(view.snapshot().actors().get(actor));
  }

  private record Held(int person, Fact fact) {}

  private Map<Integer, List<Fact>> byPerson(Set<Integer> side) {
    return side.stream()
        .sorted()
        .flatMap(this::heldBy)
        .filter(held -> held.person() >= 0)
        .collect(
            Collectors.groupingBy(
                Held::person, TreeMap::new, Collectors.mapping(Held::fact, Collectors.toList())));
  }

  private Stream<Held> heldBy(int actor) {
    return Stream.of(
            view.postsAt(actor).map(post -> new Held(post.person(), post)),
            view.seatsHeldBy(actor).map(seat -> new Held(seat.person(), seat)),
            view.seatsIn(actor).map(seat -> new Held(seat.person(), seat)))
        .flatMap(held -> held);
  }
}
