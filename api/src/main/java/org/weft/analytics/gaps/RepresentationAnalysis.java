package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.landscape.EntityKind;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// Is a sector's share of the room its share of the landscape?
///
/// **Definition** gap = participants of the sector ÷ participants whose sector is known −
/// organizations of the sector ÷ organizations whose sector is known. An actor in two sectors
/// counts in both.
///
/// **Range** Shares in 0..1, gap in -1..1.
///
/// **Reading** Above 0: over-represented. Says nothing about votes; in a small room one seat moves
/// it much, so read it with the counts.
///
/// **Cost** Linear in the organizations, times the sectors.
///
/// **Source** Domain metrics 5.2.3.
final class RepresentationAnalysis {

  private final LandscapeView view;
  private final List<ActorFact> participants;
  private final List<ActorFact> inRoom;
  private final List<ActorFact> inLandscape;
  private final Figures onRoom;
  private final Figures onLandscape;
  private final Figures onBoth;

  RepresentationAnalysis(RoomFacts room) {
    this.view = room.view();
    this.participants = room.participants();
    this.inRoom = participants.stream().filter(actor -> actor.sectors().length > 0).toList();
    var organizations =
        view.actors().filter(actor -> actor.entity() == EntityKind.ORGANIZATION).toList();
    this.inLandscape = organizations.stream().filter(actor -> actor.sectors().length > 0).toList();
    var both = new ArrayList<>(inRoom);
    both.addAll(inLandscape);
    double roomUnknown = unknown(inRoom.size(), participants.size());
    this.onRoom = Figures.of(view, null).from(inRoom).unknown(roomUnknown);
    this.onLandscape =
        Figures.of(view, null)
            .from(inLandscape)
            .unknown(unknown(inLandscape.size(), organizations.size()));
    this.onBoth = Figures.of(view, null).from(both).unknown(roomUnknown);
  }

  private static double unknown(int known, int all) {
    return all == 0 ? 0 : 1 - (double) known / all;
  }

  /// Every sector that somebody is in, ordered by key.
  List<SectorRepresentation> answer() {
    var sectors = view.snapshot().sectors();
    return IntStream.range(0, sectors.size())
        .boxed()
        .sorted(Comparator.comparing(sectors::key))
        .map(this::sector)
        .filter(one -> one.roomCount() + one.landscapeCount() > 0)
        .toList();
  }

  private SectorRepresentation sector(int sector) {
    int room = count(inRoom, sector);
    int landscape = count(inLandscape, sector);
    double roomShare = (double) room / inRoom.size();
    double landscapeShare = (double) landscape / inLandscape.size();
    return new SectorRepresentation(
        view.snapshot().ref(view.snapshot().sectors(), sector),
        room,
        inRoom.size(),
        landscape,
        inLandscape.size(),
        figure(onRoom, "whoIsMissing.roomShare", roomShare),
        figure(onLandscape, "whoIsMissing.landscapeShare", landscapeShare),
        figure(onBoth, "whoIsMissing.representationGap", roomShare - landscapeShare));
  }

  private static Figure figure(Figures figures, String metric, double value) {
    return Double.isNaN(value)
        ? figures.notEvaluable(metric, "Nobody is recorded whose sector is known.")
        : figures.figure(metric, value);
  }

  private static int count(List<ActorFact> actors, int sector) {
    return (int)
        actors.stream()
            .filter(actor -> IntStream.of(actor.sectors()).anyMatch(one -> one == sector))
            .count();
  }
}
