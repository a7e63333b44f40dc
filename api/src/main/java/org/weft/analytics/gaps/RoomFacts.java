package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Link;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.Subjects;

/// A room as it is: who sits in it, what it is about, where and for whom.
final class RoomFacts {

  private final LandscapeView view;
  private final @Nullable ActorFact collaboration;
  private final List<SeatFact> seats;
  private final List<ActorFact> participants;
  private final BitSet inside = new BitSet();
  private final int[] issues;
  private final int[] places;
  private final int[] populations;
  private final SeatTemplates templates;
  private final BitSet issuesBelow = new BitSet();
  private final BitSet placesAround = new BitSet();
  private final Hierarchy sectors;
  private final Hierarchy allPopulations;
  private final int government;
  private final int community;

  /// @throws InvalidArgumentException if a name is not in the landscape
  RoomFacts(LandscapeView view, RoomQuestion question) {
    this.view = view;
    var subjects = new Subjects(view);
    var asked = question.collaboration();
    this.collaboration = asked == null ? null : subjects.collaboration("collaboration", asked);
    this.seats =
        collaboration == null
            ? List.of()
            : view.seatsIn(collaboration.index())
                .sorted(Comparator.comparing(SeatFact::key))
                .toList();
    this.participants = sorted(participants(subjects, question));
    participants.forEach(actor -> inside.set(actor.index()));
    var snapshot = view.snapshot();
    this.sectors = snapshot.sectors();
    this.allPopulations = snapshot.populations();
    this.issues = asked(subjects, EntityKind.ISSUE, "issues", question.issues(), ActorFact::issues);
    this.places = asked(subjects, EntityKind.PLACE, "places", question.places(), ActorFact::places);
    this.templates = new SeatTemplates(view, issues);
    var named = question.populations();
    this.populations =
        named == null ? concerned() : subjects.nodes(EntityKind.POPULATION, "populations", named);
    markIssues(snapshot.issues());
    markPlaces(snapshot.places());
    this.government = snapshot.find(EntityKind.SECTOR, "GOVERNMENT").orElse(-1);
    this.community = snapshot.find(EntityKind.SECTOR, "COMMUNITY").orElse(-1);
  }

  private Stream<ActorFact> participants(Subjects subjects, RoomQuestion question) {
    var named = question.participants();
    return named == null
        ? seats.stream().flatMap(seat -> holders(seat).stream())
        : named.stream().map(id -> subjects.actor("participants", id));
  }

  private static List<ActorFact> sorted(Stream<ActorFact> actors) {
    return actors.distinct().sorted(Comparator.comparing(ActorFact::key)).toList();
  }

  private int[] asked(
      Subjects subjects,
      EntityKind kind,
      String argument,
      @Nullable List<String> names,
      Function<ActorFact, int[]> ofCollaboration) {
    if (names != null) {
      return subjects.nodes(kind, argument, names);
    }
    return collaboration == null ? new int[0] : ofCollaboration.apply(collaboration);
  }

  /// Those of the collaboration and those of the templates.
  private int[] concerned() {
    Governance governance = collaboration == null ? null : collaboration.governance();
    return IntStream.concat(
            governance == null ? IntStream.empty() : IntStream.of(governance.populations()),
            templates.stating(one -> one.populations().length > 0).stream()
                .flatMapToInt(one -> IntStream.of(one.populations())))
        .sorted()
        .distinct()
        .toArray();
  }

  private void markIssues(Hierarchy hierarchy) {
    for (int issue : issues) {
      hierarchy.descendants(issue).forEach(issuesBelow::set);
    }
  }

  private void markPlaces(Hierarchy hierarchy) {
    for (int place : places) {
      hierarchy.descendants(place).forEach(placesAround::set);
      for (int around = place; around >= 0; around = hierarchy.parent(around)) {
        placesAround.set(around);
      }
    }
  }

  LandscapeView view() {
    return view;
  }

  /// Null for a list of participants.
  @Nullable ActorFact collaboration() {
    return collaboration;
  }

  /// The seats of the collaboration, ordered by key.
  List<SeatFact> seats() {
    return seats;
  }

  /// Ordered by key.
  List<ActorFact> participants() {
    return participants;
  }

  int[] issues() {
    return issues;
  }

  /// Those that hold for its issues.
  SeatTemplates templates() {
    return templates;
  }

  int[] places() {
    return places;
  }

  int[] populations() {
    return populations;
  }

  /// Index of the sector, `-1` when the landscape has none.
  int government() {
    return government;
  }

  /// Index of the sector, `-1` when the landscape has none.
  int community() {
    return community;
  }

  /// Whether an actor sits in the room, or is the room.
  boolean isInside(int actor) {
    return actor >= 0
        && (inside.get(actor) || (collaboration != null && collaboration.index() == actor));
  }

  /// Those who sit in the room, and the room, by index of the actor.
  IntStream inside() {
    return collaboration == null
        ? inside.stream()
        : IntStream.concat(inside.stream(), IntStream.of(collaboration.index())).distinct();
  }

  /// Who holds a seat, and on whose behalf: those that the view counts.
  List<ActorFact> holders(SeatFact seat) {
    var holders = new ArrayList<ActorFact>();
    for (int actor : new int[] {seat.member(), seat.onBehalfOf()}) {
      if (actor >= 0 && view.sees(view.snapshot().actors().get(actor))) {
        holders.add(view.snapshot().actors().get(actor));
      }
    }
    return holders;
  }

  /// Seats of which nobody knows who holds them.
  long seatsWithoutHolder() {
    return seats.stream().filter(seat -> holders(seat).isEmpty()).count();
  }

  /// Whether one of these issues lies within those of the room; a room without issues is about all.
  boolean isAbout(int[] concerned) {
    return issues.length == 0 || hasOneOf(issuesBelow, concerned);
  }

  /// Whether an issue lies within those that the room names.
  boolean isAboutIssue(int issue) {
    return issuesBelow.get(issue);
  }

  /// Whether one of these places lies in, or around, those of the room; a room without places is
  /// everywhere.
  boolean isAround(int[] located) {
    return places.length == 0 || hasOneOf(placesAround, located);
  }

  private static boolean hasOneOf(BitSet marked, int[] nodes) {
    for (int node : nodes) {
      if (marked.get(node)) {
        return true;
      }
    }
    return false;
  }

  /// Whether an actor is known to be somewhere else.
  boolean isElsewhere(ActorFact actor) {
    return actor.places().length > 0 && !isAround(actor.places());
  }

  /// Every effort that it could concern is among these, some twice: those on its issues, or those
  /// in or around its places, whichever are fewer.
  int[] effortsNear() {
    var byIssue = issues.length == 0 ? null : linked(Link.EFFORTS_ON, issuesBelow);
    var byPlace = places.length == 0 ? null : linked(Link.EFFORTS_IN, placesAround);
    if (byIssue == null) {
      return byPlace == null ? view.seen(EntityKind.EFFORT).stream().toArray() : byPlace;
    }
    return byPlace == null || byIssue.length < byPlace.length ? byIssue : byPlace;
  }

  private int[] linked(Link link, BitSet nodes) {
    return nodes.stream()
        .flatMap(node -> Arrays.stream(view.snapshot().linked(link, node)))
        .toArray();
  }

  boolean concerns(EffortFact effort) {
    return CellEfforts.surelyRuns(effort) && isAbout(effort.issues()) && isAround(effort.places());
  }

  boolean isInSector(ActorFact actor, int sector) {
    return sector >= 0 && isWithin(sectors, actor.sectors(), sector);
  }

  /// Whether one of these populations lies within one that the room concerns; a room that names
  /// none concerns all.
  boolean isConcerned(int[] spokenFor) {
    if (populations.length == 0) {
      return spokenFor.length > 0;
    }
    for (int concerned : populations) {
      if (speaksFor(spokenFor, concerned)) {
        return true;
      }
    }
    return false;
  }

  boolean speaksFor(int[] spokenFor, int population) {
    return isWithin(allPopulations, spokenFor, population);
  }

  private static boolean isWithin(Hierarchy hierarchy, int[] nodes, int ancestor) {
    for (int node : nodes) {
      if (hierarchy.isWithin(node, ancestor)) {
        return true;
      }
    }
    return false;
  }

  /// The seats that an actor holds, or that are held on its behalf.
  List<SeatFact> seatsOf(ActorFact actor) {
    return seats.stream().filter(seat -> holders(seat).contains(actor)).toList();
  }

  Ref<Actor> ref(ActorFact actor) {
    return view.snapshot().ref(actor);
  }
}
