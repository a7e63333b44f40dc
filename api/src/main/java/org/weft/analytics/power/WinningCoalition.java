package org.weft.analytics.power;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;

/// Members who win together.
///
/// @param members most votes first, then by key
public record WinningCoalition(List<Ref<Actor>> members) {}
