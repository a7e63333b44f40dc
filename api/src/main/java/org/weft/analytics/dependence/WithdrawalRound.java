package org.weft.analytics.dependence;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;

/// One round of a withdrawal.
///
/// @param number from 1
/// @param affectedCount actors that have lost something by now
/// @param fallenCount actors that fall in this round
/// @param fallen the first hundred of them, by key
public record WithdrawalRound(
    int number, int affectedCount, int fallenCount, List<Ref<Actor>> fallen) {}
