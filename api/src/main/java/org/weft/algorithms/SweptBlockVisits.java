package org.weft.algorithms;

import java.util.Arrays;

/// Expected visits in a large component by passing units on ([SweptWalks]).
///
/// - **Definition** [SweptWalks] on what [Contraction] leaves of the component, in an order in
///   which few shares lead backward ([FewestBackward]).
/// - **Range**, **Cost** See [SweptWalks].
/// - **Reading** See [HittingShares].
/// - **Source** Those of its parts.
final class SweptBlockVisits implements BlockVisits {

  private final Contraction contraction;
  private final SweptWalks walks; // over the core

  SweptBlockVisits(ShareBlock block) {
    contraction = new Contraction(block);
    walks = new SweptWalks(Sweep.along(contraction.core()));
  }

  /// How likely a unit that starts at each member meets something outside, where `ahead[u]` is the
  /// chance that its next step from `u` leads out and meets it: the same walk against the shares,
  /// from what is met to those who meet it. Members come in the order to be swept.
  static double[] meeting(ShareBlock block, double[] ahead) {
    return new SweptWalks(Sweep.against(block)).visits(ahead);
  }

  @Override
  public double[] visits(double[] entry) {
    double[] before = entry.clone();
    double[] entering = contraction.enter(before);
    return contraction.visits(before, walks.visits(entering));
  }

  @Override
  public double[] returns(int[] members) {
    double[] returns = new double[members.length];
    for (int start = 0; start < members.length; start += Sweep.LANES) {
      int walks = Math.min(Sweep.LANES, members.length - start);
      System.arraycopy(
          returnsAbreast(Arrays.copyOfRange(members, start, start + walks)),
          0,
          returns,
          start,
          walks);
    }
    return returns;
  }

  /// Several walks side by side, of which only the visits where they start are counted. They do not
  /// touch each other: a walk gives the same digits in any company.
  private double[] returnsAbreast(int[] members) {
    Sweep sweep = walks.sweep();
    int[] places = new int[members.length];
    double[] gain = new double[sweep.size() * Sweep.LANES];
    double[] returns = new double[members.length];
    double[] outside = new double[members.length];
    for (int lane = 0; lane < returns.length; lane++) {
      double[] entry = new double[contraction.size()];
      entry[members[lane]] = 1;
      double[] placed = sweep.placed(contraction.enter(entry));
      for (int place = 0; place < placed.length; place++) {
        gain[place * Sweep.LANES + lane] = placed[place];
      }
      outside[lane] = entry[members[lane]];
      places[lane] = sweep.place(contraction.coreOf(members[lane]));
    }
    walks.follow(gain, places, returns);
    for (int lane = 0; lane < returns.length; lane++) {
      returns[lane] = outside[lane] + contraction.perVisit(members[lane]) * returns[lane];
    }
    return returns;
  }
}
