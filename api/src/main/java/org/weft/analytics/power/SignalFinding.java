package org.weft.analytics.power;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// One thing that a signal looks at.
///
/// @param rule when it signals, with the threshold and where that is from
/// @param signaled null when it cannot be told
/// @param notEvaluable why it cannot be told; null when it can
/// @param actors whom it points at, by key; empty for nobody
public record SignalFinding(
    String rule,
    @Nullable Boolean signaled,
    @Nullable String notEvaluable,
    String sentence,
    Figure figure,
    List<Ref<Actor>> actors) {

  /// From here on one has more than all others together. Our choice, for every share alike.
  static final double MORE_THAN_ALL_OTHERS = 0.5;

  /// A share that signals above {@link #MORE_THAN_ALL_OTHERS}, if no unknown part can turn that.
  ///
  /// @param figure the share among what is known
  /// @param unknown share of the whole that is not known, `0..1`
  static SignalFinding ofShare(Rule rule, Figure figure, double unknown, List<Ref<Actor>> actors) {
    if (figure.value() == null) {
      return open(rule, figure, requireNonNullElse(figure.notEvaluable(), ""), List.of());
    }
    double least = figure.value() * (1 - unknown);
    return between(rule, figure, least, least + unknown, actors);
  }

  /// The same for a share of the whole, what is unknown included.
  static SignalFinding ofPart(Rule rule, Figure figure, double unknown, List<Ref<Actor>> actors) {
    return figure.value() == null
        ? open(rule, figure, requireNonNullElse(figure.notEvaluable(), ""), List.of())
        : between(rule, figure, figure.value(), figure.value() + unknown, actors);
  }

  /// The same for a share that is known to lie between two values.
  static SignalFinding between(
      Rule rule, Figure figure, double lower, double upper, List<Ref<Actor>> actors) {
    double least = rounded(lower);
    double most = rounded(upper);
    if (least > MORE_THAN_ALL_OTHERS || most <= MORE_THAN_ALL_OTHERS || least == most) {
      return told(rule, figure, least > MORE_THAN_ALL_OTHERS, actors);
    }
    var why = "With what is unknown it may be up to " + percent(Math.min(1, most));
    return open(rule, figure, why, actors);
  }

  /// Without the last digits: two thirds of three quarters are a half, and not a little more.
  private static double rounded(double share) {
    return Math.round(share * 1e12) / 1e12;
  }

  static SignalFinding told(Rule rule, Figure figure, boolean signaled, List<Ref<Actor>> actors) {
    var sentence =
        "%s: %s (%s).".formatted(rule.statement(), signaled ? "yes" : "no", number(figure));
    return new SignalFinding(rule.toString(), signaled, null, sentence, figure, actors);
  }

  static SignalFinding open(Rule rule, Figure figure, String why, List<Ref<Actor>> actors) {
    var sentence = "%s: not known. %s.".formatted(rule.statement(), why);
    return new SignalFinding(rule.toString(), null, why, sentence, figure, actors);
  }

  private static String number(Figure figure) {
    var value = figure.value();
    if (value == null) {
      return requireNonNullElse(figure.notEvaluable(), "");
    }
    return figure.metric().endsWith("Count") ? Long.toString(value.longValue()) : percent(value);
  }

  static String percent(double share) {
    return Math.round(share * 1000) / 10.0 + " %";
  }
}
