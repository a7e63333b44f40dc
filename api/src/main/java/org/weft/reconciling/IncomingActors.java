package org.weft.reconciling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.PlaceInput;
import org.weft.reconciling.ReconciliationQueries.NamedPlace;

/// The actors that drafts are about, by key, each with the drafts about it.
final class IncomingActors {

  /// Places within places: deeper than any hierarchy of places, and an end for a wrong one.
  private static final int DEEPEST = 8;

  private final List<Draft> drafts;
  private final Map<String, List<Integer>> actors = new LinkedHashMap<>();
  private final Map<String, EntityKind> kinds = new HashMap<>();
  private final Map<String, PlaceInput> places = new HashMap<>();

  /// @param named what each draft is about; null where that is not known
  IncomingActors(List<Draft> drafts, List<@Nullable Ref<Entity>> named) {
    this.drafts = drafts;
    for (var index = 0; index < drafts.size(); index++) {
      var ref = named.get(index);
      if (drafts.get(index).input() instanceof PlaceInput place && place.key() != null) {
        places.put(place.key(), place);
      } else if (ref != null && ref.kind().isActor()) {
        actors.computeIfAbsent(ref.key(), _ -> new ArrayList<>()).add(index);
        kinds.putIfAbsent(ref.key(), ref.kind());
      }
    }
  }

  Set<String> keys() {
    return actors.keySet();
  }

  List<Integer> draftsOf(String key) {
    return actors.getOrDefault(key, List.of());
  }

  /// Keys of places that some of the actors are in and that no draft describes, or that a draft
  /// lies within; none when there is no such actor.
  Set<String> placesToLookUp(List<String> some) {
    if (some.isEmpty()) {
      return Set.of();
    }
    var wanted = new HashSet<String>();
    for (var key : some) {
      draftsOf(key).forEach(index -> wanted.addAll(actor(index).places()));
    }
    places.values().stream()
        .map(PlaceInput::within)
        .filter(within -> within != null)
        .forEach(wanted::add);
    wanted.removeAll(places.keySet());
    return wanted;
  }

  Profile profile(String key, Map<String, NamedPlace> known) {
    var names = new ArrayList<String>();
    var identifiers = new ArrayList<Identifier>();
    var in = new HashSet<String>();
    var around = new HashSet<String>();
    String website = null;
    String source = null;
    for (var index : draftsOf(key)) {
      var actor = actor(index);
      names.addAll(actor.names());
      identifiers.addAll(actor.identifiers());
      for (var place : actor.places()) {
        var found = place(place, known, DEEPEST);
        if (found != null) {
          in.add(found.name());
          around.addAll(found.around());
        }
      }
      website = actor.website() == null ? website : actor.website();
      source = actor.source() == null ? source : actor.source();
    }
    var kind = kinds.getOrDefault(key, EntityKind.ORGANIZATION);
    return new Profile(kind, key, names, identifiers, in, around, website, source);
  }

  private ActorDraft actor(int index) {
    var actor = ActorDraft.of(drafts.get(index).input());
    if (actor == null) {
      throw new IllegalStateException("draft " + index + " is of no actor");
    }
    return actor;
  }

  private @Nullable NamedPlace place(String key, Map<String, NamedPlace> known, int deepest) {
    var stated = places.get(key);
    if (stated == null || stated.name() == null) {
      return known.get(key);
    }
    var around = new HashSet<>(Set.of(stated.name()));
    var within = stated.within();
    if (within != null && deepest > 0) {
      var outer = place(within, known, deepest - 1);
      if (outer != null) {
        around.addAll(outer.around());
      }
    }
    return new NamedPlace(stated.name(), around);
  }
}
