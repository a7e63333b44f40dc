package org.weft.algorithms;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;

/// How much of a proposal something existing already contains.
///
/// - **Definition** For the proposal `A` and the existing `B`: containment `|A∩B| / |A|`, Jaccard
///   `|A∩B| / |A∪B|`.
/// - **Range** `[0, 1]`, no unit; containment is not defined for an empty proposal, Jaccard not for
///   two empty sets.
/// - **Reading** Containment `1` means that all of the proposal is there already, also when the
///   existing is much larger, which Jaccard would hide: rank by containment, show Jaccard. Neither
///   says that there is room for more.
/// - **Cost** `O(|A| + |B|)` for sets, `O(n log n)` for arrays.
/// - **Source** P. Jaccard, “Étude comparative de la distribution florale”, Bulletin de la Société
///   Vaudoise des Sciences Naturelles 37 (1901) 547; A. Z. Broder, “On the Resemblance and
///   Containment of Documents”, SEQUENCES (1997) 21.
///
/// @param sharedCount elements in both
/// @param proposalCount elements of the proposal
/// @param existingCount elements of the existing
public record Overlap(int sharedCount, int proposalCount, int existingCount) {

  /// Refuses counts that no two sets have.
  public Overlap {
    if (sharedCount < 0 || sharedCount > Math.min(proposalCount, existingCount)) {
      throw new IllegalArgumentException(
          "sharedCount is " + sharedCount + ": must lie between 0 and the smaller set");
    }
  }

  /// Compares two sets of codes or other values with equality.
  public static <T> Overlap of(Set<T> proposal, Set<T> existing) {
    int shared = 0;
    for (T element : proposal) {
      if (existing.contains(element)) {
        shared++;
      }
    }
    return new Overlap(shared, proposal.size(), existing.size());
  }

  /// Compares two sets of numbers, in any order; a repeated number counts once.
  public static Overlap of(int[] proposal, int[] existing) {
    int[] a = Arrays.stream(proposal).sorted().distinct().toArray();
    int[] b = Arrays.stream(existing).sorted().distinct().toArray();
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Overlap(shared, a.length, b.length);
  }

  /// The share of the proposal that exists already; empty when the proposal is empty.
  public OptionalDouble containment() {
    return proposalCount == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) sharedCount / proposalCount);
  }

  /// The share of everything in either that is in both; empty when both are empty.
  public OptionalDouble jaccard() {
    int union = proposalCount + existingCount - sharedCount;
    return union == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sharedCount / union);
  }
}
