package org.weft.analytics.launchcheck;

/// What the verdict rests on, boiled down.
///
/// @param canExtend an effort can be extended, and no second one is known to be needed
/// @param canPartner an effort can be partnered with, or extended where a second one is needed too
/// @param saysWhat the proposal names an issue or a service
/// @param saysWhere the proposal names a place
/// @param cells its cells, `>= 0`
/// @param unknownCells those of unknown status, `0..cells`
/// @param conditions what must be done, `>= 0`
/// @param unknowns what is not known and matters, `>= 0`
record Evidence(
    boolean canExtend,
    boolean canPartner,
    boolean saysWhat,
    boolean saysWhere,
    int cells,
    int unknownCells,
    int conditions,
    int unknowns) {}
