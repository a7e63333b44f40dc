package org.weft.writing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Identifier;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.Reference;
import tools.jackson.databind.JsonNode;

/// One field of a kind of fact, and how its value lies in the graph: text, `Long`, `Double`,
/// `Boolean`, `LocalDate` or a list of texts; a list of keys, sorted, for a reference; a list of
/// {@link Identifier}, sorted, for identifiers; words of a list in the order of their enum. Unknown
/// is null, and an empty list too.
///
/// @param reference null for a field that is no reference
record FactField(RecordComponent component, @Nullable Reference reference) {

  private static final Comparator<Identifier> BY_SCHEME =
      Comparator.comparing((Identifier one) -> String.valueOf(one.scheme()))
          .thenComparing(one -> String.valueOf(one.id()));

  FactField(RecordComponent component) {
    this(component, component.getAnnotation(Reference.class));
  }

  String name() {
    return component.getName();
  }

  boolean isIdentifiers() {
    return name().equals("identifiers");
  }

  boolean isProperty() {
    return reference == null && !isIdentifiers();
  }

  /// Whether it refers to something that the fact cannot be without.
  boolean isRequiredReference() {
    return reference != null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /// What the input says, as it would lie in the graph.
  ///
  /// @param names the key that a reference to this field's kind means
  @Nullable Object valueIn(FactInput input, UnaryOperator<String> names) {
    var value = read(input);
    if (reference != null) {
      return keys(value, names);
    }
    return switch (value) {
      case null -> null;
      case Enum<?> word -> word.name();
      case Integer number -> number.longValue();
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case List<?> list when list.isEmpty() -> null;
      case List<?> list when isIdentifiers() -> identifiers(list);
      case List<?> list when list.getFirst() instanceof Enum<?> -> words(list);
      default -> value;
    };
  }

  /// What lies in the graph, as an input says it.
  @Nullable Object asInput(@Nullable Object stored) {
    var type = component.getType();
    if (stored instanceof List<?> list && type != List.class) {
      return list.getFirst();
    }
    return switch (stored) {
      case null -> null;
      case String word when type.isEnum() -> constant(type, word);
      case String number when type == BigDecimal.class -> new BigDecimal(number);
      case Long number when type == Integer.class -> Math.toIntExact(number);
      case List<?> list when isIdentifiers() ->
          list.stream().map(FactField::identifierInput).toList();
      case List<?> list when element() instanceof Class<?> words && words.isEnum() ->
          list.stream().map(word -> constant(words, word.toString())).toList();
      default -> stored;
    };
  }

  /// What JSON keeps of a value that lies in the graph.
  Object stored(JsonNode kept) {
    var type = component.getType();
    if (kept.isArray()) {
      return kept.valueStream().map(JsonNode::stringValue).toList();
    }
    return switch (type) {
      case Class<?> of when of == LocalDate.class -> LocalDate.parse(kept.stringValue());
      case Class<?> of when of == Integer.class -> kept.longValue();
      case Class<?> of when of == Double.class -> kept.doubleValue();
      case Class<?> of when of == Boolean.class -> kept.booleanValue();
      default -> kept.stringValue();
    };
  }

  private static IdentifierInput identifierInput(Object identifier) {
    return switch (identifier) {
      case Identifier(String scheme, String id) -> new IdentifierInput(scheme, id);
      default -> throw new IllegalArgumentException("no identifier: " + identifier);
    };
  }

  private @Nullable Object read(FactInput input) {
    try {
      return component.getAccessor().invoke(input);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private static @Nullable List<String> keys(@Nullable Object value, UnaryOperator<String> names) {
    return switch (value) {
      case null -> null;
      case Collection<?> many when many.isEmpty() -> null;
      case Collection<?> many ->
          many.stream()
              .map(one -> names.apply(Objects.toString(one, "")))
              .distinct()
              .sorted()
              .toList();
      default -> List.of(names.apply(value.toString()));
    };
  }

  private static List<String> words(List<?> stated) {
    return stated.stream()
        .map(word -> (Enum<?>) word)
        .distinct()
        .sorted(Comparator.comparing(Enum::ordinal))
        .map(Enum::name)
        .toList();
  }

  /// Type of the elements of a list, the type of the field itself otherwise.
  private Type element() {
    return component.getGenericType() instanceof ParameterizedType list
        ? list.getActualTypeArguments()[0]
        : component.getType();
  }

  private static List<Identifier> identifiers(List<?> stated) {
    return sorted(
        stated.stream()
            .map(IdentifierInput.class::cast)
            .map(one -> new Identifier(one.scheme(), one.id()))
            .toList());
  }

  /// The identifiers in the order in which they are kept, each once.
  static List<Identifier> sorted(List<Identifier> identifiers) {
    return identifiers.stream().distinct().sorted(BY_SCHEME).toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object constant(Class<?> type, String word) {
    return Enum.valueOf((Class) type, word);
  }
}
