package org.weft.meaning;

/// An effort whose text lies near another one.
///
/// @param cosine of the angle between the two vectors, in -1..1
public record NearText(String effortKey, double cosine) {}
