package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatTemplateFact;
import org.weft.landscape.view.Subjects;

/// The seats that a room needs: as the question asks, else as the templates of its issues do, else
/// by default. Voices are those of the populations that the room concerns.
final class Requirements {

  /// Our choice: 45 pairs are more than anybody reads.
  private static final int MOST_BRIDGED = 10;

  private final LandscapeView view;
  private final RoomFacts room;
  private final RoomQuestion question;
  private final List<Requirement> sectors;

  /// @throws InvalidArgumentException if a sector is not in the landscape
  Requirements(RoomFacts room, RoomQuestion question) {
    this.view = room.view();
    this.room = room;
    this.question = question;
    this.sectors = sectors();
  }

  /// Roles, sectors, voices, resource kinds, bridges; each as asked, or in the order of the codes,
  /// sectors and populations by key.
  ///
  /// @param bridges says between which of the sectors there could be one
  List<Requirement> list(SectorTies bridges) {
    var all = new ArrayList<Requirement>();
    all.addAll(roles());
    all.addAll(sectors);
    all.addAll(voices());
    all.addAll(resources());
    if (question.bridges()) {
      all.addAll(bridges(bridges));
    }
    return all;
  }

  /// The sectors that may be bridged, in their order.
  int[] bridged() {
    return sectors.stream()
        .limit(question.bridges() ? MOST_BRIDGED : 0)
        .mapToInt(one -> ((WantedSeat.Sector) one.seat()).sector())
        .toArray();
  }

  private List<Requirement> roles() {
    return ask(
        question.roles(),
        SeatTemplateFact::roles,
        Comparator.naturalOrder(),
        RoomQuestion.TEMPLATE,
        WantedSeat.Role::new);
  }

  private List<Requirement> resources() {
    return ask(
        question.resourceKinds(),
        SeatTemplateFact::resourceKinds,
        Comparator.naturalOrder(),
        RoomQuestion.RESOURCES,
        WantedSeat.Resource::new);
  }

  private List<Requirement> sectors() {
    var subjects = new Subjects(view);
    var named = question.sectors();
    List<Integer> asked =
        named == null
            ? null
            : named.stream().map(id -> subjects.node(EntityKind.SECTOR, "sectors", id)).toList();
    // Every landscape has the four from its start.
    var four =
        RoomQuestion.FOUR_SECTORS.stream()
            .map(key -> view.snapshot().find(EntityKind.SECTOR, key).orElse(-1))
            .filter(sector -> sector >= 0)
            .toList();
    return ask(
        asked,
        template -> boxed(template.sectors()),
        Comparator.comparing(view.snapshot().sectors()::key),
        four,
        WantedSeat.Sector::new);
  }

  private static List<Integer> boxed(int[] nodes) {
    return Arrays.stream(nodes).boxed().toList();
  }

  private <T> List<Requirement> ask(
      @Nullable List<T> argument,
      Function<SeatTemplateFact, List<T>> stated,
      Comparator<? super T> order,
      List<T> otherwise,
      Function<T, WantedSeat> seat) {
    if (argument != null) {
      return by(SeatRequirement.ARGUMENT, argument, seat);
    }
    var templates = room.templates().stating(one -> !stated.apply(one).isEmpty());
    if (templates.isEmpty()) {
      return by(SeatRequirement.DEFAULT, otherwise, seat);
    }
    return templates.stream()
        .map(stated)
        .flatMap(Collection::stream)
        .distinct()
        .sorted(order)
        .map(what ->
            new Requirement(
                seat.apply(what),
                SeatRequirement.TEMPLATE,
                templates.stream().filter(one -> stated.apply(one).contains(what)).toList()))
        .toList();
  }

  private static <T> List<Requirement> by(
      SeatRequirement by, List<T> wanted, Function<T, WantedSeat> seat) {
    return wanted.stream()
        .distinct()
        .map(what -> new Requirement(seat.apply(what), by, List.of()))
        .toList();
  }

  private List<Requirement> voices() {
    var templates = room.templates().stating(one -> one.populations().length > 0);
    var otherwise =
        question.populations() == null ? SeatRequirement.COLLABORATION : SeatRequirement.ARGUMENT;
    return Arrays.stream(room.populations())
        .boxed()
        .sorted(Comparator.comparing(view.snapshot().populations()::key))
        .map(population -> {
          var asking =
              otherwise == SeatRequirement.ARGUMENT
                  ? List.<SeatTemplateFact>of()
                  : templates.stream()
                      .filter(one -> boxed(one.populations()).contains(population))
                      .toList();
          return new Requirement(
              new WantedSeat.Voice(population),
              asking.isEmpty() ? otherwise : SeatRequirement.TEMPLATE,
              asking);
        })
        .toList();
  }

  private List<Requirement> bridges(SectorTies ties) {
    int count = Math.min(sectors.size(), MOST_BRIDGED);
    var all = new ArrayList<Requirement>();
    for (int first = 0; first < count; first++) {
      for (int second = first + 1; second < count; second++) {
        if (ties.isInhabited(first) && ties.isInhabited(second)) {
          all.add(bridge(first, second));
        }
      }
    }
    return all;
  }

  private Requirement bridge(int first, int second) {
    var one = sectors.get(first);
    var templates =
        Stream.of(one, sectors.get(second))
            .flatMap(sector -> sector.templates().stream())
            .distinct()
            .sorted(Comparator.comparing(SeatTemplateFact::key))
            .toList();
    return new Requirement(new WantedSeat.Bridge(first, second), one.by(), templates);
  }
}
