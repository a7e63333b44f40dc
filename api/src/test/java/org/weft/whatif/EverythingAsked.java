package org.weft.whatif;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A fragment that asks every list and every question of a landscape, made from the contract: what
/// is added to the contract is asked too.
final class EverythingAsked {

  /// Fields that say which landscape was read, and how much of it is gone; and what is about what
  /// is recorded: the search, the picture, whose places a what-if keeps, and the files that it goes
  /// out in.
  private static final Set<String> LEFT_OUT =
      Set.of(
          "version",
          "landscapeVersion",
          "touchedIn",
          "hypothetical",
          "excluded",
          "whatIf",
          "search",
          "networkMap",
          "exportLinks");

  private static final String IN_2025 = "period: {from: \"2025-01-01\", to: \"2025-12-31\"}";
  private static final String PROPOSAL =
      """
      proposal: {name: "Qqq", issues: ["youth-wellbeing"], services: ["mentoring"], populations: ["young-people"],
        places: ["hillside"]}
      """;

  /// The arguments of what needs some: subjects that no change of the test takes away.
  private static final Map<String, String> ARGUMENTS =
      Map.ofEntries(
          Map.entry("dependence", "of: \"youth-forge\", " + IN_2025),
          Map.entry("power", "of: \"homes-alliance\", " + IN_2025),
          Map.entry("dependents", "of: \"district-council\", " + IN_2025),
          Map.entry("ifWithdrawn", "of: [\"district-council\"], " + IN_2025),
          Map.entry("runway", "of: \"youth-forge\", " + IN_2025),
          Map.entry(
              "mutualDependence", "of: \"youth-forge\", on: \"district-council\", " + IN_2025),
          Map.entry("flowTotals", IN_2025),
          Map.entry("dataQuality", "olderThanDays: 200"),
          Map.entry("groupDependence", "collaboration: \"homes-alliance\", " + IN_2025),
          Map.entry("partnershipDepth", "of: \"homes-alliance\", first: 20"),
          Map.entry("participation", "of: \"homes-alliance\", first: 20"),
          Map.entry("whoIsMissing", "collaboration: \"homes-alliance\""),
          Map.entry("duplication", PROPOSAL),
          Map.entry("overlapClusters", "first: 50"),
          Map.entry("launchCheck", PROPOSAL),
          Map.entry("organization", "id: \"youth-forge\""),
          Map.entry("collaboration", "id: \"homes-alliance\""),
          Map.entry("effort", "id: \"forge-hillside\""),
          Map.entry("actor", "id: \"district-council\""));

  private static final int DEPTH = 2;

  private EverythingAsked() {}

  /// A fragment `Everything` on `Landscape`.
  static String fragment(GraphQLSchema schema) {
    var landscape = Objects.requireNonNull((GraphQLFieldsContainer) schema.getType("Landscape"));
    var fields =
        landscape.getFieldDefinitions().stream()
            .filter(field -> !LEFT_OUT.contains(field.getName()))
            .map(field -> selected(field, DEPTH, ARGUMENTS.get(field.getName()), "100"))
            .collect(Collectors.joining(" "));
    return "fragment Everything on Landscape { " + fields + " }";
  }

  private static String selected(
      GraphQLFieldDefinition field, int depth, @Nullable String stated, String first) {
    var arguments = stated != null ? stated : page(field, first);
    var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
    if (needsMore(field, arguments)) {
      return "";
    }
    var called = field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    if (type instanceof GraphQLFieldsContainer inner) {
      boolean isWrapping = type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
      return depth == 0 && !isWrapping
          ? ""
          : called + inside(inner, isWrapping ? depth : depth - 1);
    }
    return type instanceof GraphQLUnionType ? called + " { __typename }" : called;
  }

  private static String inside(GraphQLFieldsContainer type, int depth) {
    var fields =
        type.getFieldDefinitions().stream()
            .filter(field -> !LEFT_OUT.contains(field.getName()))
            .map(field -> selected(field, depth, null, "3"))
            .collect(Collectors.joining(" "));
    return " { __typename " + fields + " }";
  }

  private static String page(GraphQLFieldDefinition field, String first) {
    return field.getArgument("first") == null ? "" : "first: " + first;
  }

  private static boolean needsMore(GraphQLFieldDefinition field, String arguments) {
    return field.getArguments().stream()
        .filter(EverythingAsked::isRequired)
        .anyMatch(argument -> !arguments.contains(argument.getName() + ":"));
  }

  private static boolean isRequired(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }
}
