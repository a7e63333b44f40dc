package org.weft.analytics.networkmap;

import java.util.Set;

/// What connects two marks.
///
/// @param from id of one mark
/// @param to id of the other; the two in the order of their actors' keys
/// @param kinds in the order of the enum
/// @param factsCount ties, flows and seats between the two
public record MapLine(String from, String to, Set<MapLineKind> kinds, int factsCount) {}
