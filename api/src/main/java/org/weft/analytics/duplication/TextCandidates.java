package org.weft.analytics.duplication;

import java.util.List;

/// Finds efforts that are described like a proposal. It suggests where to look and decides nothing.
public interface TextCandidates {

  /// Nobody reads any text.
  TextCandidates NONE = (landscapeId, text) -> List.of();

  /// Efforts like the text of a proposal, best first, ties by key; each once, at most 20.
  List<TextCandidate> find(String landscapeId, ProposalText text);
}
