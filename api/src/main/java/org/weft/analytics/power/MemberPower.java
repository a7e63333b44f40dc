package org.weft.analytics.power;

import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// One member's votes, money and power to decide.
public record MemberPower(
    Ref<Actor> actor,
    Figure voteShare,
    Figure resourceShare,
    Figure voteLessResource,
    Figure banzhaf,
    Figure shapleyShubik,
    HhiChange ifLeft) {}
