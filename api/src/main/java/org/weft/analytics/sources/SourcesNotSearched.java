package org.weft.analytics.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.Source;

/// Where nobody is recorded to have looked.
///
/// @param since the day from which a search counts, null for any day
/// @param unsearched never looked at first, then by day, issue, place and source
/// @param withoutSource pairs that no source is recorded to cover, by issue and place
/// @param scopeUnknown sources that do not state what they cover, by key
/// @param isCut whether a list was longer than what is shown, or not all pairs were asked
public record SourcesNotSearched(
    @Nullable LocalDate since,
    List<UnsearchedSource> unsearched,
    List<IssueInPlace> withoutSource,
    List<Ref<Source>> scopeUnknown,
    boolean isCut) {}
