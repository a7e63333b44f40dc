package org.weft.reconciling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How alike two names are, and what speaks for it.
///
/// @param value in 0..1
record NameLikeness(double value, List<ReconciliationReason> reasons) {

  static final NameLikeness NONE = new NameLikeness(0, List.of());

  /// Written apart or together: nearly the same.
  private static final double JOINED = 0.97;

  /// Three letters and more are rarely the initials of a candidate by chance.
  private static final double ACRONYM = 0.86;

  /// `University of York` and `York University` are two.
  private static final double OTHER_ORDER = 0.85;

  /// Each has a word that the other has not: one chapter beside another, rarely a slip.
  private static final double EACH_ITS_OWN = 0.7;

  private static final double OTHER_COUNTRY = 0.8;
  private static final double OTHER_LEGAL_FORM = 0.95;
  private static final double OTHER_NUMBER = 0.5;
  private static final double ONE_NUMBER = 0.85;

  private static final Set<String> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .map(code -> Folding.fold(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
          .collect(Collectors.toUnmodifiableSet());

  static boolean isCountry(String folded) {
    return COUNTRIES.contains(folded);
  }

  /// Of all pairs of names the most alike.
  static NameLikeness of(List<FoldedName> as, List<FoldedName> bs) {
    var best = NONE;
    for (var a : as) {
      for (var b : bs) {
        var likeness = of(a, b);
        if (likeness.value > best.value) {
          best = likeness;
        }
      }
    }
    return best;
  }

  static NameLikeness of(FoldedName a, FoldedName b) {
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return NONE;
    }
    var reasons = new ArrayList<ReconciliationReason>();
    var value = words(a, b, reasons);
    if (value > 0 && !a.numbers().equals(b.numbers())) {
      var isInOne = a.numbers().isEmpty() || b.numbers().isEmpty();
      value *= isInOne ? ONE_NUMBER : OTHER_NUMBER;
      reasons.add(reason(ReconciliationReasonKind.DIFFERENT_NUMBERS, a, b));
    }
    if (value > 0 && areOther(a.legalForms(), b.legalForms())) {
      value *= OTHER_LEGAL_FORM;
      reasons.add(reason(ReconciliationReasonKind.DIFFERENT_LEGAL_FORMS, a, b));
    }
    return value == 0 ? NONE : new NameLikeness(value, List.copyOf(reasons));
  }

  private static boolean areOther(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  private static double words(FoldedName a, FoldedName b, List<ReconciliationReason> reasons) {
    if (a.words().equals(b.words())) {
      reasons.add(reason(ReconciliationReasonKind.SAME_NAME, a, b));
      return 1;
    }
    if (a.joined().equals(b.joined())) {
      reasons.add(reason(ReconciliationReasonKind.SAME_NAME, a, b));
      return JOINED;
    }
    if (a.sorted().equals(b.sorted())) {
      reasons.add(reason(ReconciliationReasonKind.SAME_WORDS, a, b));
      return OTHER_ORDER;
    }
    if (a.isSaidShortBy(b) || b.isSaidShortBy(a)) {
      reasons.add(reason(ReconciliationReasonKind.ACRONYM, a, b));
      return ACRONYM;
    }
    return inCommon(a, b, reasons);
  }

  /// Share of words in common, each as much as its spelling is alike.
  private static double inCommon(FoldedName a, FoldedName b, List<ReconciliationReason> reasons) {
    var alone = new ArrayList<>(b.words());
    var aloneInA = new ArrayList<String>();
    var common = 0.0;
    for (var word : a.words()) {
      var nearest = nearest(word, alone);
      if (nearest < 0) {
        aloneInA.add(word);
      } else {
        common += Spelling.likeness(word, alone.remove(nearest));
      }
    }
    if (common == 0) {
      return 0;
    }
    var share = 2 * common / (a.words().size() + b.words().size());
    reasons.add(reason(ReconciliationReasonKind.SIMILAR_NAME, a, b));
    if (!alone.isEmpty() && !aloneInA.isEmpty()) {
      share = Math.min(share, EACH_ITS_OWN);
    }
    if (isCountry(String.join(" ", alone)) || isCountry(String.join(" ", aloneInA))) {
      share *= OTHER_COUNTRY;
      reasons.add(reason(ReconciliationReasonKind.DIFFERENT_COUNTRIES, a, b));
    }
    return share;
  }

  /// Index of the word that is spelled most like this one; -1 when none is.
  private static int nearest(String word, List<String> words) {
    var nearest = -1;
    var best = 0.0;
    for (var i = 0; i < words.size(); i++) {
      var likeness = Spelling.likeness(word, words.get(i));
      if (likeness > best) {
        best = likeness;
        nearest = i;
      }
    }
    return nearest;
  }

  private static ReconciliationReason reason(
      ReconciliationReasonKind kind, FoldedName a, FoldedName b) {
    return new ReconciliationReason(kind, a.shown(), b.shown());
  }
}
