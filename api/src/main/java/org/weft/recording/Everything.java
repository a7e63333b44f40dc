package org.weft.recording;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the selection of everything below a type of the SDL, so that what is asked for grows with
/// the SDL by itself.
///
/// Left out: fields that need an argument other than `first`, and a type within itself. A list that
/// has a length by default has that one. Of a thing of the landscape only what it shows of itself
/// is asked, of facts behind a figure only their names.
public final class Everything {

  /// Facts that are kept for each figure. Our choice: enough to see what a number rests on.
  public static final int FACTS = 20;

  /// The longest page.
  static final int PAGE = 100;

  private static final List<String> NAMES = List.of("id", "key", "name", "label", "title");

  private final GraphQLSchema schema;
  private final Deque<String> path = new ArrayDeque<>();
  private final Map<String, String> fragments = new TreeMap<>();

  private Everything(GraphQLSchema schema) {
    this.schema = schema;
  }

  /// A fragment `All` on the type, with the fragments that it uses.
  public static String of(GraphQLSchema schema, String type) {
    var everything = new Everything(schema);
    var selection =
        everything.selection((GraphQLNamedOutputType) Objects.requireNonNull(schema.getType(type)));
    everything.fragments.put("All", "on " + type + ' ' + selection);
    return everything.fragments.entrySet().stream()
        .map(fragment -> "fragment " + fragment.getKey() + ' ' + fragment.getValue())
        .collect(Collectors.joining("\n"));
  }

  /// What is asked often is asked by a fragment, so that the document stays short.
  private String selection(GraphQLNamedOutputType type) {
    if (!type.getName().equals("Figure") && !isThing(type)) {
      return written(type);
    }
    var name = "AllOf" + type.getName();
    if (!fragments.containsKey(name)) {
      fragments.put(name, "on " + type.getName() + ' ' + written(type));
    }
    return "{ ..." + name + " }";
  }

  private String written(GraphQLNamedOutputType type) {
    path.push(type.getName());
    var text =
        switch (type) {
          case GraphQLObjectType object when isThing(object) -> ofThing(List.of(object), false);
          case GraphQLInterfaceType one when isThing(one) ->
              ofThing(schema.getImplementations(one), one.getName().equals("Entity"));
          case GraphQLInterfaceType one -> ofOneOf(schema.getImplementations(one));
          case GraphQLUnionType one ->
              ofOneOf(one.getTypes().stream().map(GraphQLObjectType.class::cast).toList());
          case GraphQLObjectType object ->
              "{ "
                  + object.getFieldDefinitions().stream()
                      .filter(this::isAsked)
                      .map(field -> field.getName() + arguments(object, field) + below(field))
                      .collect(Collectors.joining(" "))
                  + " }";
          default -> "";
        };
    path.pop();
    return text;
  }

  private String below(GraphQLFieldDefinition field) {
    var inner = selection(plain(field.getType()));
    return inner.isEmpty() ? "" : ' ' + inner;
  }

  private static GraphQLNamedOutputType plain(GraphQLOutputType type) {
    return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(type);
  }

  private boolean isAsked(GraphQLFieldDefinition field) {
    var type = plain(field.getType()).getName();
    return !path.contains(type)
        && !type.equals("Landscape")
        && field.getArguments().stream().noneMatch(Everything::isRequired);
  }

  private static boolean isRequired(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }

  private static String arguments(GraphQLObjectType owner, GraphQLFieldDefinition field) {
    var first = field.getArgument("first");
    if (first == null || first.hasSetDefaultValue()) {
      return "";
    }
    return "(first: " + (owner.getName().equals("Figure") ? FACTS : PAGE) + ')';
  }

  private boolean isThing(GraphQLNamedOutputType type) {
    return type.getName().equals("Entity")
        || type instanceof GraphQLObjectType object
            && object.getInterfaces().stream().anyMatch(one -> one.getName().equals("Entity"))
        || type instanceof GraphQLInterfaceType wide
            && wide.getInterfaces().stream().anyMatch(one -> one.getName().equals("Entity"));
  }

  /// What things of these types show of themselves. A field that has another type in one than in
  /// the other gets the type into its name, since GraphQL refuses to merge the two.
  private static String ofThing(List<GraphQLObjectType> types, boolean namesOnly) {
    return "{ __typename "
        + types.stream()
            .map(type ->
                "... on "
                    + type.getName()
                    + " { "
                    + own(type, namesOnly)
                        .map(field -> called(types, type, field))
                        .collect(Collectors.joining(" "))
                    + " }")
            .collect(Collectors.joining(" "))
        + " }";
  }

  private static Stream<GraphQLFieldDefinition> own(GraphQLObjectType type, boolean namesOnly) {
    return type.getFieldDefinitions().stream()
        .filter(field -> !namesOnly || NAMES.contains(field.getName()))
        .filter(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
        .filter(field -> field.getArguments().stream().noneMatch(Everything::isRequired));
  }

  private static String called(
      List<GraphQLObjectType> types, GraphQLObjectType type, GraphQLFieldDefinition field) {
    boolean isSame =
        types.stream()
                .map(one -> one.getFieldDefinition(field.getName()))
                .filter(Objects::nonNull)
                .map(one -> GraphQLTypeUtil.simplePrint(one.getType()))
                .distinct()
                .count()
            == 1;
    return isSame
        ? field.getName()
        : type.getName() + '_' + field.getName() + ": " + field.getName();
  }

  private String ofOneOf(List<GraphQLObjectType> types) {
    return "{ __typename "
        + types.stream()
            .map(type -> "... on " + type.getName() + ' ' + selection(type))
            .collect(Collectors.joining(" "))
        + " }";
  }
}
