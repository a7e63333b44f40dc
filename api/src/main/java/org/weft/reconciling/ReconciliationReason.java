package org.weft.reconciling;

/// One fact behind a score, so that a person can check it.
///
/// @param a what the first record says
/// @param b what the second record says
public record ReconciliationReason(ReconciliationReasonKind kind, String a, String b) {}
