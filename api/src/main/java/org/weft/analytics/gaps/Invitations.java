package org.weft.analytics.gaps;

import java.util.List;

/// The smallest set of invitations that fills what is missing.
///
/// @param seatsCount seats to be filled, those that nobody can fill included
/// @param invited those that fill most seats first, then the warmest, then by key
/// @param isExact whether it is known that no fewer do
/// @param lowerBound no fewer invitations do than this; equal to those invited when exact
/// @param unfillable seats that nobody in the landscape is known to fit, in the order of the room
public record Invitations(
    int seatsCount,
    List<Invitation> invited,
    boolean isExact,
    int lowerBound,
    List<RequiredSeat> unfillable) {}
