package org.weft.analytics.duplication;

import java.util.List;
import org.weft.meaning.NearestTexts;

/// Finds efforts that are described like a proposal. It suggests where to look and decides nothing.
public interface TextCandidates {

  /// Nobody reads any text.
  TextCandidates NONE = (landscapeId, text) -> List.of();

  /// Efforts like the text of a proposal, best first, ties by key; each once, at most 20.
  List<TextCandidate> find(String landscapeId, ProposalText text);

  /// Efforts whose text means much the same as that of a proposal, nearest first; at most 20.
  ///
  /// @param version of the landscape that was asked of
  default NearestTexts findByMeaning(String landscapeId, long version, ProposalText text) {
    return NearestTexts.notSearched("Nobody reads any text.");
  }
}
