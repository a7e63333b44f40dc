package org.weft.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Landscape;

/// What a caller asks of a list: so many from its start or its end, beyond a cursor or not. A
/// controller method takes it as a parameter; it is made of `first`, `after`, `last` and `before`.
///
/// @param size in 1..100
/// @param isForward whether it counts from the start
/// @param beyond the position that the cursor names, excluded; null without a cursor
/// @param scope what its cursors are good for: the list, its owner and its filters
public record Page(int size, boolean isForward, @Nullable String beyond, String scope) {

  public static final int MAX_SIZE = 100;

  private static final Set<String> OF_THE_PAGE = Set.of("first", "after", "last", "before");

  /// The page that a field asks for.
  ///
  /// @throws InvalidArgumentException if it asks for none, or wrongly
  public static Page of(DataFetchingEnvironment field) {
    var filters = new TreeMap<>(field.getArguments());
    filters.keySet().removeAll(OF_THE_PAGE);
    var owner =
        switch ((@Nullable Object) field.getSource()) {
          case Landscape landscape -> landscape.slug();
          case Entity entity -> entity.ref().toString();
          case null, default -> "";
        };
    return of(field.getArguments(), owner + '.' + field.getFieldDefinition().getName() + filters);
  }

  /// @param arguments of the field; those that are not about the page are ignored
  /// @throws InvalidArgumentException unless exactly one of `first` and `last` is there, in range,
  ///   with a cursor of this list or none
  static Page of(Map<String, ? extends @Nullable Object> arguments, String scope) {
    var first = (Integer) arguments.get("first");
    var last = (Integer) arguments.get("last");
    if (first == null && last == null) {
      throw new InvalidArgumentException(
          "first", null, "is missing: one of `first` and `last` is required, from 1 to 100");
    }
    if (last == null) {
      return of(arguments, scope, "first", Objects.requireNonNull(first), "after", "before");
    }
    if (first != null) {
      throw new InvalidArgumentException(
          "last", last, "cannot go with `first`: exactly one of the two is required");
    }
    return of(arguments, scope, "last", last, "before", "after");
  }

  private static Page of(
      Map<String, ? extends @Nullable Object> arguments,
      String scope,
      String sizeName,
      int size,
      String cursorName,
      String otherName) {
    if (size < 1 || size > MAX_SIZE) {
      throw new InvalidArgumentException(sizeName, size, "must be between 1 and " + MAX_SIZE);
    }
    if (arguments.get(otherName) != null) {
      throw new InvalidArgumentException(
          otherName,
          arguments.get(otherName),
          "cannot go with `" + sizeName + "`: use `" + cursorName + "`");
    }
    var cursor = (String) arguments.get(cursorName);
    var beyond = cursor == null ? null : Cursor.decode(cursorName, cursor, scope);
    return new Page(size, sizeName.equals("first"), beyond, scope);
  }

  /// The cursor of a position in this list.
  public String cursor(String position) {
    return Cursor.encode(position, scope);
  }

  int index(String position) {
    try {
      return Integer.parseInt(position);
    } catch (NumberFormatException notAnIndex) {
      throw Cursor.invalid(isForward ? "after" : "before", position);
    }
  }
}
