package org.weft.importing;

import org.weft.landscape.EntityKind;

/// What became of the facts of one kind in an import; all counts `>= 0`.
///
/// @param updated those that ended included
/// @param ended because the source lists them no longer
/// @param skipped read, but not written: a rule of the fact or a reference did not hold. Rows that
///   could not be read at all are counted by the notices only.
/// @param matched of the updated and unchanged, those about actors that were there under another
///   key
public record ImportCount(
    EntityKind kind,
    int created,
    int updated,
    int ended,
    int unchanged,
    int skipped,
    int matched) {}
