package org.weft.analytics.duplication;

import java.util.List;
import org.weft.landscape.Effort;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;
import org.weft.landscape.Tie;

/// Two efforts of a cluster, in the order of their keys.
///
/// @param notProven what keeps the level from being higher, empty when nothing is unknown
/// @param sameActor whether one actor runs both
/// @param ties between one who runs the first and one who runs the second; by key
public record OverlapPair(
    Ref<Effort> one,
    Ref<Effort> other,
    DuplicationLevel level,
    List<String> notProven,
    List<Ref<Issue>> sharedIssues,
    List<Ref<Service>> sharedServices,
    List<Ref<Population>> sharedPopulations,
    List<Ref<Place>> sharedPlaces,
    boolean sameActor,
    List<Ref<Tie>> ties) {

  boolean isTied() {
    return sameActor || !ties.isEmpty();
  }
}
