package org.weft.landscape;

/// A name that a register gives to a thing. Not assumed to be unique across publishers.
///
/// @param scheme the register, by its org-id.guide list code where there is one, such as `GB-CHC`
public record Identifier(String scheme, String id) {}
