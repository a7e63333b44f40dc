package org.weft.writing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which facts the drafts of a batch are about.
///
/// @param ids what each draft means, in their order; null where that is not known
/// @param aliases keys that actors would have had, had their identifiers not been known: other
///   drafts may refer to them by these
/// @param problems what is wrong with the names themselves
record NamedDrafts(
    List<@Nullable FactId> ids, Map<String, String> aliases, List<Problem> problems) {}
