package org.weft.landscape.view;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which of some efforts count when their people are added up, so that nobody counts twice whom
/// both a whole and one of its parts report.
///
/// **Definition** Of an effort and those of the others that are part of it, at any depth, either it
/// counts or they do: it, where it states a number that is not below the sum of theirs; they, told
/// by the same rule, where they say more or it says nothing.
///
/// **Range** Some of the efforts; all of them where none is part of another. No two of them are
/// whole and part.
///
/// **Reading** A whole's number is taken to include those of its parts. Where a whole or a part
/// states none, the sum is a lower bound. One more effort never lowers the sum, unless it makes two
/// others whole and part.
///
/// **Cost** Linear where no effort is part of another, otherwise efforts × (depth + log efforts).
///
/// **Source** Our choice. That activities of several levels of a hierarchy must not be added: IATI
/// Activity Standard 2.03, `iati-activity/@hierarchy`.
public final class Wholes {

  private static final int NONE = -1;

  private final LandscapeView view;
  private final EffortFact[] efforts;
  private final int[] indexes;
  private final int[] above;

  private Wholes(LandscapeView view, List<EffortFact> efforts) {
    this.view = view;
    this.efforts =
        efforts.stream()
            .sorted(Comparator.comparingInt(EffortFact::index))
            .toArray(EffortFact[]::new);
    this.indexes = Arrays.stream(this.efforts).mapToInt(EffortFact::index).toArray();
    this.above = Arrays.stream(this.efforts).mapToInt(this::nearestAbove).toArray();
  }

  /// @param efforts each once
  /// @param people the number that is added up, null where an effort states none
  public static List<EffortFact> counted(
      LandscapeView view,
      List<EffortFact> efforts,
      Function<EffortFact, @Nullable Integer> people) {
    for (var effort : efforts) {
      if (effort.partOf() >= 0) {
        return new Wholes(view, efforts).counted(people);
      }
    }
    return efforts;
  }

  private int nearestAbove(EffortFact effort) {
    for (var whole = view.whole(effort); whole != null; whole = view.whole(whole)) {
      int position = Arrays.binarySearch(indexes, whole.index());
      if (position >= 0) {
        return position;
      }
    }
    return NONE;
  }

  private List<EffortFact> counted(Function<EffortFact, @Nullable Integer> people) {
    var ofParts = new long[efforts.length];
    var says = new BitSet();
    var order = partsFirst();
    for (int one : order) {
      var own = people.apply(efforts[one]);
      says.set(one, own != null && own >= ofParts[one]);
      if (above[one] >= 0) {
        ofParts[above[one]] += Math.max(own == null ? 0 : own, ofParts[one]);
      }
    }
    var within = new BitSet();
    for (int i = order.length - 1; i >= 0; i--) {
      int whole = above[order[i]];
      within.set(order[i], whole >= 0 && (within.get(whole) || says.get(whole)));
    }
    says.andNot(within);
    return says.stream().mapToObj(one -> efforts[one]).toList();
  }

  /// The positions of the efforts, each after its parts.
  private int[] partsFirst() {
    var open = new int[efforts.length];
    for (int whole : above) {
      if (whole >= 0) {
        open[whole]++;
      }
    }
    var order = new int[efforts.length];
    int found = 0;
    for (int one = 0; one < open.length; one++) {
      if (open[one] == 0) {
        order[found++] = one;
      }
    }
    for (int i = 0; i < found; i++) {
      int whole = above[order[i]];
      if (whole >= 0 && --open[whole] == 0) {
        order[found++] = whole;
      }
    }
    return order;
  }

  /// @param from where to look from
  /// @throws IllegalArgumentException if one of these is part of itself
  static void requireNoCircle(List<EffortFact> efforts, List<EffortFact> from) {
    var checked = new BitSet();
    for (var effort : from) {
      if (effort.partOf() >= 0) {
        var path = new HashSet<Integer>();
        for (int at = effort.index(); at >= 0 && !checked.get(at); at = efforts.get(at).partOf()) {
          if (!path.add(at)) {
            throw new IllegalArgumentException("EFFORT: " + effort.key() + " is part of itself");
          }
        }
        path.forEach(checked::set);
      }
    }
  }
}
