package org.weft.analytics.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// Finds what differs between two answers.
final class Differences {

  private static final Comparator<Difference> LARGEST_FIRST =
      Comparator.comparing(Difference::kind)
          .thenComparing(Comparator.comparingDouble(Differences::size).reversed())
          .thenComparing(Difference::path);

  private final Figures figures;

  private Differences(Figures figures) {
    this.figures = figures;
  }

  /// All differences, in the order of their kinds; numbers by how much they change in proportion.
  ///
  /// @param view the second one
  static List<Difference> between(Object before, Object after, LandscapeView view) {
    var differences = new Differences(Figures.of(view, null));
    return AnswerWalk.of(List.of(before, after), false).stream()
        .flatMap(found -> differences.difference(found).stream())
        .sorted(LARGEST_FIRST)
        .toList();
  }

  private static double size(Difference difference) {
    var relative = difference.relativeChange();
    return relative == null ? 0 : Objects.requireNonNullElse(relative.value(), 0.0);
  }

  private Optional<Difference> difference(AnswerWalk.Found found) {
    var before = found.values().get(0);
    var after = found.values().get(1);
    if (found.isElement()) {
      return element(found.place(), before, after);
    }
    if (before instanceof Absent || after instanceof Absent) {
      return Optional.empty();
    }
    var one = known(before);
    var other = known(after);
    if (one == null && other == null || one != null && same(one, other)) {
      return Optional.empty();
    }
    if (one == null || other == null) {
      var kind = one == null ? DifferenceKind.BECAME_KNOWN : DifferenceKind.BECAME_UNKNOWN;
      return Optional.of(stated(kind, found.place(), before, after));
    }
    return Optional.of(
        one instanceof Number from && other instanceof Number to
            ? number(found.place(), before, after, from.doubleValue(), to.doubleValue())
            : stated(DifferenceKind.CHANGED, found.place(), before, after));
  }

  /// The value itself; null when it is not known.
  private static @Nullable Object known(@Nullable Object value) {
    return value instanceof Figure figure ? figure.value() : value;
  }

  private static boolean same(Object one, @Nullable Object other) {
    return one instanceof BigDecimal number && other instanceof BigDecimal same
        ? number.compareTo(same) == 0
        : one.equals(other);
  }

  private Optional<Difference> element(
      Place place, @Nullable Object before, @Nullable Object after) {
    if (before == Absent.OTHER_UNIT || after == Absent.OTHER_UNIT) {
      return Optional.empty();
    }
    var kind = before instanceof Absent ? DifferenceKind.APPEARED : DifferenceKind.WENT;
    return Optional.of(
        new Difference(kind, place.path(), place.subjects(), null, null, null, null, null, null));
  }

  private Difference number(
      Place place, @Nullable Object before, @Nullable Object after, double from, double to) {
    double larger = Math.max(Math.abs(from), Math.abs(to));
    return new Difference(
        DifferenceKind.NUMBER,
        place.path(),
        place.subjects(),
        figure(before),
        figure(after),
        text(before),
        text(after),
        figures.figure("comparison.change", to - from),
        figures.figure("comparison.relativeChange", Math.abs(to - from) / larger));
  }

  private static Difference stated(
      DifferenceKind kind, Place place, @Nullable Object before, @Nullable Object after) {
    return new Difference(
        kind,
        place.path(),
        place.subjects(),
        figure(before),
        figure(after),
        text(before),
        text(after),
        null,
        null);
  }

  private static @Nullable Figure figure(@Nullable Object value) {
    return value instanceof Figure figure ? figure : null;
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Figure figure ->
          figure.value() == null ? null : plain(BigDecimal.valueOf(figure.value()));
      case BigDecimal number -> plain(number);
      case Ref<?> ref -> ref.key();
      default -> value.toString();
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
