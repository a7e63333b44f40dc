package org.weft.reconciling;

/// Two records that mean, or may mean, one actor.
///
/// @param wanted the record that came
/// @param found the actor that is there
public record Match(Profile wanted, Profile found, Likeness likeness) {}
