package org.weft.exporting.networks;

import java.util.Map;

/// An actor, a person, an effort or a proposal.
///
/// @param id unique among the nodes
/// @param kind such as `Organization`
/// @param fields what else is known, by name of the field; numbers, truth values and texts
public record Node(String id, String name, String kind, Map<String, Object> fields) {}
