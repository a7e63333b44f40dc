package org.weft.analytics.duplication;

import org.jspecify.annotations.Nullable;

/// The words of a proposal: stated in the question, or those of an initiative of the landscape.
///
/// @param initiativeKey null when the words are stated
/// @param words name and description as stated; null when they are those of the initiative
public record ProposalText(@Nullable String initiativeKey, @Nullable String words) {}
