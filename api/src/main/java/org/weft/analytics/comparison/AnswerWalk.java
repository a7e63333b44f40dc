package org.weft.analytics.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// Walks several answers to the same question at once, and finds what stands at each place in each
/// of them: figures, counts, words, codes, days, truths and names. Sentences are left out, since
/// they only put the rest in words.
final class AnswerWalk {

  /// What stands at one place: one value per answer, null for unknown, {@link Absent} where an
  /// answer has no such place.
  ///
  /// @param isElement whether the values only say if an answer has this element, not what it is
  record Found(Place place, boolean isElement, List<@Nullable Object> values) {}

  /// Where one of these differs, the numbers beside it are not of the same unit.
  private static final Set<String> UNITS = Set.of("currency", "unit", "basis");

  private final boolean isDeep;
  private final List<Found> found = new ArrayList<>();

  private AnswerWalk(boolean isDeep) {
    this.isDeep = isDeep;
  }

  /// Places in the order of the answers; elements of lists as they first come.
  ///
  /// @param answers {@link Absent} for one that could not be given
  /// @param isDeep whether to go into elements that not every answer has
  static List<Found> of(List<?> answers, boolean isDeep) {
    var walk = new AnswerWalk(isDeep);
    walk.go(Place.ROOT, new ArrayList<>(answers));
    return walk.found;
  }

  private void go(Place place, List<? extends @Nullable Object> values) {
    var sample = values.stream().filter(AnswerWalk::isKnown).findFirst();
    if (sample.isEmpty()) {
      return;
    }
    switch (sample.get()) {
      case Figure _, Number _, Boolean _, Enum<?> _, Ref<?> _, LocalDate _ -> add(place, values);
      case String _ when values.stream().allMatch(AnswerWalk::isCode) -> add(place, values);
      case List<?> _ -> list(place, values);
      case Record record -> record(place, record.getClass(), values);
      default -> {}
    }
  }

  /// Whether it is no sentence.
  static boolean isCode(@Nullable Object value) {
    return !(value instanceof String text) || text.chars().noneMatch(Character::isWhitespace);
  }

  private void add(Place place, List<? extends @Nullable Object> values) {
    found.add(new Found(place, false, new ArrayList<>(values)));
  }

  private void record(Place place, Class<?> type, List<? extends @Nullable Object> values) {
    if (values.contains(null)) {
      presence(place, values);
      if (!isDeep) {
        return;
      }
    }
    var sides = sameUnit(place, type, values);
    for (var component : Components.of(type)) {
      if (!UNITS.contains(component.getName())) {
        go(
            place.field(component.getName()),
            each(sides, side -> Components.value(component, side)));
      }
    }
    if (WrittenList.isIn(type)) {
      go(place.field(WrittenList.field(type)), each(sides, WrittenList::of));
    }
  }

  /// The records, without those whose numbers are of another unit than those of the first.
  private List<Object> sameUnit(
      Place place, Class<?> type, List<? extends @Nullable Object> values) {
    List<Object> sides = values.stream().<Object>map(value -> orAbsent(value, type)).toList();
    for (var component : Components.of(type)) {
      if (UNITS.contains(component.getName())) {
        var units = each(sides, side -> Components.value(component, side));
        go(place.field(component.getName()), units);
        sides = sameUnit(sides, units);
      }
    }
    return sides;
  }

  private static List<Object> sameUnit(List<Object> sides, List<@Nullable Object> units) {
    var first = units.stream().filter(AnswerWalk::isKnown).findFirst();
    var kept = new ArrayList<Object>();
    for (int i = 0; i < sides.size(); i++) {
      var unit = units.get(i);
      boolean isOther = isKnown(unit) && !first.equals(Optional.ofNullable(unit));
      kept.add(isOther ? Absent.OTHER_UNIT : sides.get(i));
    }
    return kept;
  }

  private static boolean isKnown(@Nullable Object value) {
    return value != null && !(value instanceof Absent);
  }

  private static Object orAbsent(@Nullable Object value, Class<?> type) {
    return type.isInstance(value) || value instanceof Absent ? value : Absent.NOT_THERE;
  }

  private void list(Place place, List<? extends @Nullable Object> values) {
    var lists =
        values.stream().filter(List.class::isInstance).<List<?>>map(List.class::cast).toList();
    var keys = ElementKeys.of(lists);
    var sides = new ArrayList<@Nullable Map<ElementKey, Object>>();
    var all = new LinkedHashSet<ElementKey>();
    for (var value : values) {
      var elements = value instanceof List<?> list ? keys.byKey(list) : null;
      sides.add(elements);
      if (elements != null) {
        all.addAll(elements.keySet());
      }
    }
    for (var key : all) {
      element(place.element(key), key, values, sides);
    }
  }

  private void element(
      Place place,
      ElementKey key,
      List<? extends @Nullable Object> values,
      List<@Nullable Map<ElementKey, Object>> sides) {
    var elements = new ArrayList<Object>();
    for (int i = 0; i < sides.size(); i++) {
      var side = sides.get(i);
      elements.add(
          side == null
              ? (values.get(i) instanceof Absent absent ? absent : Absent.NOT_THERE)
              : side.getOrDefault(key, Absent.NOT_THERE));
    }
    boolean isEverywhere = elements.stream().noneMatch(Absent.class::isInstance);
    if (!isEverywhere) {
      presence(place, elements);
    }
    if ((isEverywhere || isDeep) && elements.stream().anyMatch(AnswerWalk::isStructure)) {
      go(place, elements);
    }
  }

  private static boolean isStructure(Object element) {
    return element instanceof Record && !(element instanceof Ref) && !(element instanceof Absent)
        || element instanceof List;
  }

  private void presence(Place place, List<? extends @Nullable Object> values) {
    found.add(
        new Found(
            place,
            true,
            values.stream()
                .<@Nullable Object>map(value ->
                    value == null
                        ? Absent.NOT_THERE
                        : value instanceof Absent ? value : Boolean.TRUE)
                .toList()));
  }

  private static List<@Nullable Object> each(
      List<? extends @Nullable Object> values, Function<Object, @Nullable Object> part) {
    var parts = new ArrayList<@Nullable Object>();
    values.forEach(
        value -> parts.add(value == null || value instanceof Absent ? value : part.apply(value)));
    return parts;
  }
}
