package org.weft.reconciling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Whether two records mean one actor.
///
/// @param score in 0..1
/// @param reasons what raised it and what lowered it
public record Likeness(double score, Verdict verdict, List<ReconciliationReason> reasons) {

  /// From here on, with a register number in common and none in conflict, two records are one
  /// without anybody being asked: 0.5 for the number, the rest for names that are the same but for
  /// a slip or an acronym. A number alone is not enough, for publishers mistype them.
  static final double SURE = 0.85;

  /// From here on a person is asked: the same words, an acronym, or one slip. Chapters of one
  /// movement and branches of one body stay below.
  static final double WORTH_ASKING = 0.7;

  /// What the same name alone is worth.
  private static final double NAME = 0.85;

  private static final double PLACE = 0.07;
  private static final double WEBSITE = 0.08;
  private static final double OTHER_PLACE = 0.25;
  private static final double NUMBER = 0.5;

  /// Two numbers of one register are two actors, whatever their names.
  private static final double CONFLICT = 0.4;

  /// One number in common, another in conflict: one of them is wrong, and a person sees which.
  private static final double CONTRADICTION = 0.8;

  static Likeness of(Compared a, Compared b) {
    var reasons = new ArrayList<ReconciliationReason>();
    var isIdentified = isNumberShared(a, b, reasons);
    var isInConflict = isNumberInConflict(a, b, reasons);
    var names = NameLikeness.of(a.names(), b.names());
    reasons.addAll(names.reasons());
    var score = NAME * names.value();
    score += around(a, b, reasons, isIdentified);
    if (a.host() != null && a.host().equals(b.host())) {
      score += WEBSITE;
      reasons.add(
          new ReconciliationReason(ReconciliationReasonKind.SAME_WEBSITE, a.host(), a.host()));
    }
    if (isIdentified) {
      score = NUMBER + (1 - NUMBER) * score;
    }
    if (isInConflict) {
      score = Math.min(score, isIdentified ? CONTRADICTION : CONFLICT);
    }
    score = Math.clamp(Math.round(score * 1000) / 1000.0, 0, 1);
    return new Likeness(score, verdict(score, isIdentified && !isInConflict), List.copyOf(reasons));
  }

  private static Verdict verdict(double score, boolean isIdentified) {
    if (score < WORTH_ASKING && !isIdentified) {
      return Verdict.DIFFERENT;
    }
    return isIdentified && score >= SURE ? Verdict.SAME : Verdict.IN_DOUBT;
  }

  private static boolean isNumberShared(
      Compared a, Compared b, List<ReconciliationReason> reasons) {
    var before = reasons.size();
    a.numbers()
        .forEach((scheme, numbers) ->
            numbers.stream()
                .filter(b.numbers().getOrDefault(scheme, Set.of())::contains)
                .map(number -> scheme + ' ' + number)
                .forEach(number ->
                    reasons.add(
                        new ReconciliationReason(
                            ReconciliationReasonKind.SAME_IDENTIFIER, number, number))));
    return reasons.size() > before;
  }

  private static boolean isNumberInConflict(
      Compared a, Compared b, List<ReconciliationReason> reasons) {
    var before = reasons.size();
    a.numbers()
        .forEach((scheme, numbers) -> {
          var others = b.numbers().getOrDefault(scheme, Set.of());
          if (!others.isEmpty() && Collections.disjoint(numbers, others)) {
            reasons.add(
                new ReconciliationReason(
                    ReconciliationReasonKind.CONFLICTING_IDENTIFIERS,
                    scheme + ' ' + String.join(" ", numbers),
                    scheme + ' ' + String.join(" ", others)));
          }
        });
    return reasons.size() > before;
  }

  /// Sources name different offices of one actor: where a number says that it is one, that does not
  /// count against it.
  private static double around(
      Compared a, Compared b, List<ReconciliationReason> reasons, boolean isIdentified) {
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return 0;
    }
    var here = String.join(", ", a.profile().places().stream().sorted().toList());
    var there = String.join(", ", b.profile().places().stream().sorted().toList());
    if (!Collections.disjoint(a.around(), b.places())
        || !Collections.disjoint(b.around(), a.places())) {
      reasons.add(new ReconciliationReason(ReconciliationReasonKind.SAME_PLACE, here, there));
      return PLACE;
    }
    if (isWhole(a) != isWhole(b)) {
      return 0; // a country, and a place of which nobody says in which country it lies
    }
    reasons.add(new ReconciliationReason(ReconciliationReasonKind.DIFFERENT_PLACES, here, there));
    return isIdentified ? 0 : -OTHER_PLACE;
  }

  private static boolean isWhole(Compared one) {
    return one.places().stream().allMatch(NameLikeness::isCountry);
  }
}
