package org.weft.importing.whowhatwhere;

import java.util.Map;
import java.util.Optional;
import org.weft.landscape.EffortStatus;

/// Where an activity stands, as tables write it in English, French or Spanish.
final class Statuses {

  static final String RULE = "must be planned, ongoing, completed, suspended or cancelled";

  private static final Map<String, EffortStatus> STATUSES =
      Map.ofEntries(
          Map.entry("planned", EffortStatus.PIPELINE),
          Map.entry("pipeline", EffortStatus.PIPELINE),
          Map.entry("proposed", EffortStatus.PIPELINE),
          Map.entry("not started", EffortStatus.PIPELINE),
          Map.entry("planifie", EffortStatus.PIPELINE),
          Map.entry("prevu", EffortStatus.PIPELINE),
          Map.entry("planificado", EffortStatus.PIPELINE),
          Map.entry("ongoing", EffortStatus.IMPLEMENTATION),
          Map.entry("on going", EffortStatus.IMPLEMENTATION),
          Map.entry("in progress", EffortStatus.IMPLEMENTATION),
          Map.entry("active", EffortStatus.IMPLEMENTATION),
          Map.entry("current", EffortStatus.IMPLEMENTATION),
          Map.entry("implementation", EffortStatus.IMPLEMENTATION),
          Map.entry("en cours", EffortStatus.IMPLEMENTATION),
          Map.entry("en curso", EffortStatus.IMPLEMENTATION),
          Map.entry("completed", EffortStatus.CLOSED),
          Map.entry("complete", EffortStatus.CLOSED),
          Map.entry("finished", EffortStatus.CLOSED),
          Map.entry("closed", EffortStatus.CLOSED),
          Map.entry("ended", EffortStatus.CLOSED),
          Map.entry("done", EffortStatus.CLOSED),
          Map.entry("termine", EffortStatus.CLOSED),
          Map.entry("acheve", EffortStatus.CLOSED),
          Map.entry("finalizado", EffortStatus.CLOSED),
          Map.entry("terminado", EffortStatus.CLOSED),
          Map.entry("suspended", EffortStatus.SUSPENDED),
          Map.entry("on hold", EffortStatus.SUSPENDED),
          Map.entry("suspendu", EffortStatus.SUSPENDED),
          Map.entry("cancelled", EffortStatus.CANCELLED),
          Map.entry("canceled", EffortStatus.CANCELLED),
          Map.entry("annule", EffortStatus.CANCELLED),
          Map.entry("cancelado", EffortStatus.CANCELLED));

  private Statuses() {}

  static Optional<EffortStatus> find(String text) {
    var plain = NameKeys.of(text).replace('-', ' ');
    return Optional.ofNullable(STATUSES.get(plain));
  }
}
