package org.weft.recording;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// A piece of an answer that was kept: what each of its fields showed. It is read through the same
/// types of the SDL as the answer was.
///
/// @param fields by name; by `Type_name` where types of one interface differ in a field
record Recorded(Map<String, @Nullable Object> fields) {

  private static final Set<String> PAGING = Set.of("first", "last", "after", "before");

  /// The type that it was, null where the field says it.
  @Nullable String typeName() {
    return (String) fields.get("__typename");
  }

  /// What a field showed.
  ///
  /// @throws InvalidArgumentException if it was not kept, or not with these arguments
  @Nullable Object show(DataFetchingEnvironment field) {
    var name = field.getFieldDefinition().getName();
    var own = typeName() + '_' + name;
    if (!fields.containsKey(name) && !fields.containsKey(own)) {
      throw new InvalidArgumentException(
          "field", name, "is not kept in a record; ask the landscape");
    }
    var value = fields.containsKey(own) ? fields.get(own) : fields.get(name);
    return isConnection(field) && value instanceof Map<?, ?> page
        ? page(field, new Recorded(fieldsOf(page)))
        : shown(field, checked(field, value));
  }

  private static boolean isConnection(DataFetchingEnvironment field) {
    return GraphQLTypeUtil.unwrapAll(field.getFieldType()).getName().endsWith("Connection");
  }

  /// A kept list is whole, or cut where its description says; it cannot be asked otherwise.
  private static @Nullable Object checked(DataFetchingEnvironment field, @Nullable Object value) {
    for (var argument : field.getField().getArguments()) {
      if (!PAGING.contains(argument.getName())) {
        throw new InvalidArgumentException(
            argument.getName(),
            field.getArgument(argument.getName()),
            "cannot be asked of a record, which keeps the answer without it");
      }
    }
    return value;
  }

  private static @Nullable Object shown(DataFetchingEnvironment field, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> object -> new Recorded(fieldsOf(object));
      case List<?> list -> shown(field, list);
      default ->
          GraphQLTypeUtil.unwrapAll(field.getFieldType()) instanceof GraphQLScalarType scalar
              ? scalar.getCoercing().parseValue(value, field.getGraphQlContext(), field.getLocale())
              : value;
    };
  }

  private static List<@Nullable Object> shown(DataFetchingEnvironment field, List<?> values) {
    var all = new ArrayList<@Nullable Object>();
    for (var value : values) {
      all.add(shown(field, value));
    }
    return all;
  }

  private static Recorded page(DataFetchingEnvironment field, Recorded kept) {
    checked(field, null);
    var page = Page.of(field);
    var edges = list(kept.fields.get("edges")).stream().map(Recorded::ofJson).toList();
    int total =
        ((Number) java.util.Objects.requireNonNull(kept.fields.get("totalCount"))).intValue();
    var slice = Connection.slice(edges, page);
    if (total > edges.size() && (!page.isForward() || slice.edges().isEmpty())) {
      throw new InvalidArgumentException(
          page.isForward() ? "after" : "last",
          page.isForward() ? page.beyond() : (Object) page.size(),
          "goes beyond the first " + edges.size() + " of " + total + ", which the record keeps");
    }
    boolean isMore = page.isForward() && total > edges.size() || slice.pageInfo().hasNextPage();
    var shown = new ArrayList<Map<String, @Nullable Object>>();
    for (var edge : slice.edges()) {
      var fields = new HashMap<>(edge.node().fields);
      fields.put("cursor", edge.cursor());
      shown.add(fields);
    }
    var info = new HashMap<String, @Nullable Object>();
    info.put("hasNextPage", isMore);
    info.put("hasPreviousPage", slice.pageInfo().hasPreviousPage());
    info.put("startCursor", slice.pageInfo().startCursor());
    info.put("endCursor", slice.pageInfo().endCursor());
    return new Recorded(Map.of("edges", shown, "pageInfo", info, "totalCount", total));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  static Recorded ofJson(Object object) {
    return new Recorded(fieldsOf((Map<?, ?>) object));
  }

  @SuppressWarnings("unchecked")
  static Map<String, @Nullable Object> fieldsOf(Map<?, ?> json) {
    return (Map<String, @Nullable Object>) json;
  }
}
