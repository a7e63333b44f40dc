package org.weft.importing;

/// How often one rule was broken in an import.
///
/// @param count 1 or more, the notices that were not kept included
public record NoticeCount(NoticeKind kind, String rule, int count) {}
