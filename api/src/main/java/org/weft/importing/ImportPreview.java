package org.weft.importing;

import java.util.List;
import org.weft.reconciling.ReconciliationPair;
import org.weft.writing.FactChange;

/// What an import would do.
///
/// @param format id of the format that it would be read as; empty when it was not recognized
/// @param counts by kind, in the order of the kinds
/// @param samples the first changes of each kind, those that are new first
/// @param matched actors that are there under another key
/// @param inDoubt pairs that would be put in the review queue
/// @param notices those that are kept, in the order in which they were met
/// @param noticeCounts of all notices, largest first
public record ImportPreview(
    String format,
    ImportStatus status,
    List<ImportCount> counts,
    List<FactChange> samples,
    List<ReconciliationPair> matched,
    List<ReconciliationPair> inDoubt,
    List<Notice> notices,
    List<NoticeCount> noticeCounts) {}
