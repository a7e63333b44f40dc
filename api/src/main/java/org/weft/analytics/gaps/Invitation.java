package org.weft.analytics.gaps;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;

/// Somebody to invite.
///
/// @param fills the seats that it could fill, in the order of the room; at least one
/// @param introducing finds who introduces it, when asked
public record Invitation(Ref<Actor> actor, List<RequiredSeat> fills, Introducing introducing) {}
