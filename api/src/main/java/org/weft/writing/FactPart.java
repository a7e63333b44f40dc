package org.weft.writing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;

/// A part of a landscape: what is seen from a day and on a basis, about some issues, in some places
/// and of some sector.
///
/// An effort or proposal is in it that is for the issues, in the places, and run or proposed by
/// somebody of the sector; an actor of the sector that works on the issues in the places itself, or
/// runs or proposes such an effort; a person who holds a post or takes a seat at such an actor;
/// needs, surveys and seat templates about the issues and places; and ties, flows, posts and seats
/// whose ends are all in it. Sources, sectors, issues, services, populations and places are in
/// every part.
///
/// @param asOf null for every day
/// @param evidence the weakest that counts
/// @param issues keys, narrower issues included; empty for any
/// @param places keys, places within included; empty for any
/// @param sector key; null for any
public record FactPart(
    @Nullable LocalDate asOf,
    EvidenceBasis evidence,
    List<String> issues,
    List<String> places,
    @Nullable String sector) {

  public FactPart {
    issues = List.copyOf(issues);
    places = List.copyOf(places);
  }
}
