package org.weft.analytics.comparison;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// Tells the elements of a list apart in the same way in several answers: by what they name; if
/// that is not enough, by their words, codes, days and lists of names too, as many as are needed,
/// from the first on; if nothing is, by their number.
final class ElementKeys {

  private final List<RecordComponent> components;

  private ElementKeys(List<RecordComponent> components) {
    this.components = components;
  }

  /// @param lists the list as each answer has it
  static ElementKeys of(List<? extends List<?>> lists) {
    var sample = lists.stream().flatMap(List::stream).findFirst();
    if (sample.isEmpty() || !(sample.get() instanceof Record record)) {
      return new ElementKeys(List.of());
    }
    var all = Components.of(record.getClass());
    var keys = new ElementKeys(names(all));
    for (var component : all) {
      if (keys.tellApart(lists)) {
        break;
      }
      if (isWord(component) || Components.isListOf(component, Ref.class)) {
        keys = keys.with(component);
      }
    }
    return keys;
  }

  private ElementKeys with(RecordComponent component) {
    return components.contains(component)
        ? this
        : new ElementKeys(Stream.concat(components.stream(), Stream.of(component)).toList());
  }

  private static List<RecordComponent> names(List<RecordComponent> all) {
    var single = all.stream().filter(one -> one.getType() == Ref.class).toList();
    return single.isEmpty()
        ? all.stream().filter(one -> Components.isListOf(one, Ref.class)).toList()
        : single;
  }

  private static boolean isWord(RecordComponent component) {
    var type = component.getType();
    return type.isEnum() || type == String.class || type == LocalDate.class;
  }

  private boolean tellApart(List<? extends List<?>> lists) {
    return lists.stream()
        .allMatch(list -> {
          var seen = new HashSet<String>();
          return list.stream().allMatch(element -> seen.add(label(element)));
        });
  }

  /// The elements by key, in the order of the list.
  Map<ElementKey, Object> byKey(List<?> list) {
    var counts = new HashMap<String, Integer>();
    var keyed = new LinkedHashMap<ElementKey, Object>();
    for (var element : list) {
      var label = label(element);
      int nth = counts.merge(label, 1, Integer::sum);
      var unique = nth == 1 && !label.isEmpty() ? label : (label + " #" + nth).strip();
      keyed.put(new ElementKey(unique, subjects(element)), element);
    }
    return keyed;
  }

  private String label(Object element) {
    if (!(element instanceof Record) || element instanceof Ref) {
      return text(element);
    }
    return components.stream()
        .map(component -> Components.value(component, element))
        .filter(Objects::nonNull)
        .filter(AnswerWalk::isCode)
        .map(ElementKeys::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String text(Object value) {
    return switch (value) {
      case Ref<?> ref -> ref.key();
      case List<?> refs -> refs.stream().map(ElementKeys::text).collect(Collectors.joining(" "));
      default -> value.toString();
    };
  }

  private List<Ref<Entity>> subjects(Object element) {
    var named = new ArrayList<Ref<Entity>>();
    if (element instanceof Ref<?> ref) {
      named.add(entity(ref));
    } else {
      components.forEach(
          component -> refs(Components.value(component, element)).forEach(named::add));
    }
    return List.copyOf(named);
  }

  private static Stream<Ref<Entity>> refs(@Nullable Object value) {
    return switch (value) {
      case Ref<?> ref -> Stream.of(entity(ref));
      case List<?> list -> list.stream().flatMap(ElementKeys::refs);
      case null, default -> Stream.empty();
    };
  }

  private static Ref<Entity> entity(Ref<?> ref) {
    return new Ref<>(ref.landscapeId(), ref.kind(), ref.key());
  }
}
