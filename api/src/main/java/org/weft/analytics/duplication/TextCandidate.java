package org.weft.analytics.duplication;

/// An effort whose text is like that of a proposal.
///
/// @param effortKey its key in the landscape
/// @param score of the full-text index, `> 0`; only for order
public record TextCandidate(String effortKey, double score) {}
