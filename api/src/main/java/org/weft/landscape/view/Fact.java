package org.weft.landscape.view;

import org.weft.landscape.EntityKind;

/// One fact of a snapshot. A reference to another fact is its index in the snapshot's list of that
/// kind, `-1` for unknown; lists of references are sorted, and empty for none or unknown. Arrays
/// are shared: never write to them.
public sealed interface Fact
    permits ActorFact,
        EffortFact,
        SeatFact,
        TieFact,
        FlowFact,
        NeedFact,
        SurveyFact,
        PostFact,
        SourceFact,
        SeatTemplateFact {

  EntityKind entity();

  /// Its own key, unique per landscape and kind.
  String key();

  /// Its place in the snapshot's list of its kind.
  int index();

  Standing standing();
}
