package org.weft.analytics.gaps;

/// How two actors know each other, warmest first.
public enum IntroductionKind {
  SHARED_PERSON("They share a person."),
  CONFIRMED_TIE("They have a tie that the other side confirms."),
  SEAT("One has a seat in the other."),
  EVIDENCED_TIE("A tie between them is evidenced."),
  CO_MEMBERSHIP("Both have a seat in one collaboration."),
  FLOW("One gives to the other."),
  CLAIMED_TIE("A tie between them is claimed.");

  private final String sentence;

  IntroductionKind(String sentence) {
    this.sentence = sentence;
  }

  /// The same in a sentence.
  String sentence() {
    return sentence;
  }
}
