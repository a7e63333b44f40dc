package org.weft.reconciling;

import java.util.List;
import org.weft.landscape.input.Draft;

/// Drafts after it was asked whom they mean.
///
/// @param drafts in their order; actors that are there under another key are named by it, and so is
///   what refers to them
/// @param matched actors that were found, by their first drafts
/// @param inDoubt pairs for the review queue: an actor that is there and one that comes, then pairs
///   of which both come
public record Reconciled(
    List<Draft> drafts, List<Matched> matched, List<ReconciliationPair> inDoubt) {

  /// An actor that is there under another key.
  ///
  /// @param key that the drafts used
  /// @param pair with the actor that is there
  /// @param drafts indexes of the drafts about it
  public record Matched(String key, ReconciliationPair pair, List<Integer> drafts) {}
}
