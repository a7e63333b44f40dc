package org.weft.reconciling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A name as it is compared.
///
/// @param shown as it was written
/// @param words folded, in their order, without legal forms and words that say nothing; empty when
///   the name says nobody, such as `unknown`
/// @param legalForms common forms of what was taken off
/// @param initials of all words, fillers left out, and of all words with them
record FoldedName(String shown, List<String> words, Set<String> legalForms, Set<String> initials) {

  /// Fewest and most letters of an acronym: one or two letters stand for anybody.
  private static final int SHORTEST_ACRONYM = 3;

  private static final int LONGEST_ACRONYM = 9;

  static FoldedName of(String name) {
    var all = new ArrayList<>(Folding.words(name));
    if (Words.is(Words.Kind.NO_NAME, String.join(" ", all))) {
      return new FoldedName(name, List.of(), Set.of(), Set.of());
    }
    var legal = new TreeSet<String>();
    while (all.size() > 1 && legalForm(all.getLast(), false) instanceof String form) {
      legal.add(form);
      all.removeLast();
    }
    while (all.size() > 1 && legalForm(all.getFirst(), true) instanceof String form) {
      legal.add(form);
      all.removeFirst();
    }
    var telling = all.stream().filter(word -> !Words.is(Words.Kind.FILLER, word)).toList();
    var kept = telling.isEmpty() ? all : telling;
    return new FoldedName(
        name, kept.stream().map(FoldedName::common).toList(), legal, initials(all, kept));
  }

  /// The name, and where it holds its own acronym in brackets, the two apart.
  static List<FoldedName> variants(String name) {
    var variants = new LinkedHashSet<FoldedName>();
    variants.add(of(name));
    var open = name.indexOf('(');
    var close = name.indexOf(')', open + 1);
    if (open > 0 && close > open + 1) {
      var outside = of(name.substring(0, open) + ' ' + name.substring(close + 1));
      var inside = of(name.substring(open + 1, close));
      if (outside.isSaidShortBy(inside)) {
        variants.clear();
        variants.add(outside);
        variants.add(inside);
      }
    }
    return variants.stream().filter(one -> !one.words().isEmpty()).toList();
  }

  /// Whether the other one is an acronym of this.
  boolean isSaidShortBy(FoldedName other) {
    return other.acronym() instanceof String acronym && initials.contains(acronym);
  }

  /// Its only word, if that may be an acronym; otherwise null.
  @Nullable String acronym() {
    if (words.size() != 1) {
      return null;
    }
    var word = words.getFirst();
    var isShort = word.length() >= SHORTEST_ACRONYM && word.length() <= LONGEST_ACRONYM;
    return isShort && word.chars().allMatch(Character::isLetter) ? word : null;
  }

  /// Its numbers, without leading zeros: branches and schools are told apart by them.
  Set<String> numbers() {
    return words.stream()
        .filter(word -> word.chars().allMatch(Character::isDigit))
        .map(word -> word.replaceFirst("^0+(?=.)", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String joined() {
    return String.join("", words);
  }

  List<String> sorted() {
    return words.stream().sorted().toList();
  }

  private static @Nullable String legalForm(String word, boolean isFirst) {
    var anywhere = Words.meaning(Words.Kind.LEGAL_FIRST, word);
    return anywhere != null || isFirst ? anywhere : Words.meaning(Words.Kind.LEGAL, word);
  }

  private static String common(String word) {
    var same = Words.meaning(Words.Kind.SAME_AS, word);
    return same == null ? word : same;
  }

  private static Set<String> initials(List<String> all, List<String> telling) {
    var initials = new TreeSet<String>();
    for (var words : List.of(all, telling)) {
      if (words.size() >= SHORTEST_ACRONYM) {
        initials.add(
            words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
      }
    }
    return initials;
  }
}
