package org.weft.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SnapshotBuilder;
import org.weft.landscape.view.Standing;
import org.weft.landscape.view.TieFact;

/// A landscape made of the rows of somebody's table; what a row does not say stays unknown.
final class Facts {

  private static final LocalDate SEEN_FROM = LocalDate.parse("2026-06-30");
  private static final int[] NONE = {};

  private final SnapshotBuilder builder = new SnapshotBuilder("acceptance", 1, "USD");
  private final Set<String> places = new HashSet<>();

  int actor(String key) {
    return actor(EntityKind.ORGANIZATION, key, null);
  }

  int collaboration(String key) {
    return actor(
        EntityKind.COLLABORATION,
        key,
        new Governance(null, null, null, null, null, -1, NONE, NONE, null));
  }

  private int actor(EntityKind kind, String key, @Nullable Governance governance) {
    int known = builder.index(EntityKind.ORGANIZATION, key);
    if (known >= 0) {
      return known;
    }
    int index = builder.next(EntityKind.ORGANIZATION);
    builder.add(
        new ActorFact(
            kind,
            index,
            key,
            null,
            NONE,
            NONE,
            -1,
            NONE,
            NONE,
            null,
            governance,
            null,
            Standing.GIVEN));
    return index;
  }

  Facts place(String key) {
    if (places.add(key)) {
      builder.place(key, null, null);
    }
    return this;
  }

  Facts service(String key) {
    builder.node(EntityKind.SERVICE, key, null);
    return this;
  }

  /// An organization delivers a service in a place.
  ///
  /// @param reached null when not stated
  Facts effort(String key, String by, String service, String place, @Nullable Integer reached) {
    int actor = actor(by);
    builder.node(EntityKind.SERVICE, service, null);
    builder.add(
        new EffortFact(
            EntityKind.EFFORT,
            builder.next(EntityKind.EFFORT),
            key,
            EffortStatus.IMPLEMENTATION,
            new int[] {actor},
            -1,
            NONE,
            builder.indexes(EntityKind.SERVICE, List.of(service)),
            NONE,
            builder.indexes(EntityKind.PLACE, List.of(place)),
            null,
            reached,
            null,
            -1,
            Standing.GIVEN));
    return this;
  }

  Facts tie(String one, String other) {
    builder.add(
        new TieFact(
            builder.next(EntityKind.TIE),
            one + "->" + other,
            TieKind.COLLABORATES_WITH,
            actor(one),
            actor(other),
            null,
            null,
            null,
            -1,
            -1,
            -1,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            Standing.GIVEN));
    return this;
  }

  Facts flow(
      String from,
      String to,
      @Nullable BigDecimal amount,
      @Nullable String currency,
      @Nullable FlowBasis basis) {
    int giver = actor(from);
    int receiver = actor(to);
    int index = builder.next(EntityKind.FLOW);
    builder.add(
        new FlowFact(
            index,
            "flow" + index,
            ResourceKind.MONEY,
            giver,
            receiver,
            -1,
            amount,
            currency,
            null,
            basis,
            null,
            false,
            null,
            NONE,
            Standing.GIVEN));
    return this;
  }

  LandscapeView view() {
    return new LandscapeView(builder.build(), SEEN_FROM, EvidenceBasis.CLAIMED, Visibility.PUBLIC);
  }
}
