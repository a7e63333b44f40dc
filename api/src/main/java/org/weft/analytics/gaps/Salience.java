package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much a candidate matters to a room, by three attributes.
///
/// @param attributesCount those that it is known to have, in 0..3
/// @param salienceClass null while an attribute that decides it is unknown
/// @param possibleClasses those that it can be in, whatever the unknown attributes are; in the
///   order of the classes
public record Salience(
    CandidateJudgement power,
    CandidateJudgement legitimacy,
    CandidateJudgement urgency,
    int attributesCount,
    @Nullable SalienceClass salienceClass,
    List<SalienceClass> possibleClasses) {

  private static final boolean[] BOTH = {true, false};

  static Salience of(
      CandidateJudgement power, CandidateJudgement legitimacy, CandidateJudgement urgency) {
    var possible = new ArrayList<SalienceClass>();
    for (boolean p : BOTH) {
      for (boolean l : BOTH) {
        for (boolean u : BOTH) {
          if (SalienceClass.canBe(power.holds(), p)
              && SalienceClass.canBe(legitimacy.holds(), l)
              && SalienceClass.canBe(urgency.holds(), u)) {
            possible.add(SalienceClass.of(p, l, u));
          }
        }
      }
    }
    possible.sort(null);
    int count = 0;
    for (var attribute : List.of(power, legitimacy, urgency)) {
      count += Boolean.TRUE.equals(attribute.holds()) ? 1 : 0;
    }
    return new Salience(
        power,
        legitimacy,
        urgency,
        count,
        possible.size() == 1 ? possible.getFirst() : null,
        List.copyOf(possible));
  }
}
