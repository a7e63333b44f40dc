package org.weft.analytics.power;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Collaboration;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.GovernanceForm;
import org.weft.landscape.Ref;

/// Signals of power in one collaboration.
///
/// @param signals all ten, in the order of the panel
/// @param backboneMoney null when no backbone is known
/// @param ultimateParents by giver, then largest share first, then by parent; without givers that
///   are known to belong to nobody
/// @param members ordered by the size of `voteLessResource`, largest first, then by key
/// @param ifJoined null when nobody is asked about
public record Power(
    Ref<Collaboration> of,
    @Nullable String currency,
    FlowBasis basis,
    CaptureSignals captureSignals,
    List<PowerSignal> signals,
    GovernanceReading governanceReading,
    Concentration money,
    @Nullable Concentration backboneMoney,
    Concentration votes,
    Voting voting,
    List<UltimateParent> ultimateParents,
    List<MemberPower> members,
    @Nullable HhiChange ifJoined,
    TieCentralization ties,
    @Nullable GovernanceForm governanceForm,
    @Nullable Ref<Actor> backbone) {}
