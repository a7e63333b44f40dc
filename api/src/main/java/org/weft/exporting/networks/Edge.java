package org.weft.exporting.networks;

import java.util.Map;

/// A relation between two nodes.
///
/// @param id unique among the edges
/// @param from id of a node
/// @param to id of a node
/// @param kind such as `COLLABORATES_WITH`, `FLOW`, `SEAT` or `PART_OF`
/// @param fields what else is known, by name of the field; numbers, truth values and texts
public record Edge(String id, String from, String to, String kind, Map<String, Object> fields) {}
