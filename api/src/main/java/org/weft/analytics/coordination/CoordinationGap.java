package org.weft.analytics.coordination;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Collaboration;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// Two actors that act in the same cells and have no tie on record.
///
/// @param meetings most cells first, then by concept, population and place; at most 20
/// @param sharedFunders ordered by key
/// @param bothIn collaborations in which both have a seat, ordered by key
public record CoordinationGap(
    Ref<Actor> one,
    Ref<Actor> other,
    Figure sharedCells,
    Figure peopleInNeed,
    List<CoordinationMeeting> meetings,
    CoordinationTieRecord tieRecord,
    List<Ref<Actor>> sharedFunders,
    Figure competition,
    List<Ref<Collaboration>> bothIn) {}
