package org.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.CoercedVariables;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weft.contract.Contract;

class LimitsTest {

  private static final GraphQLSchema SCHEMA = Contract.schema();

  @Test
  void aValueOfALandscapeCostsOne() {
    assertThat(costInLandscape("name") - costInLandscape("")).isEqualTo(1);
  }

  @Test
  void everyQuestionCostsTheSame() {
    int nothing = costInLandscape("");
    var costs =
        SCHEMA.getObjectType("Landscape").getFieldDefinitions().stream()
            .filter(field -> !GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
            .filter(LimitsTest::canBeAskedBare)
            .collect(
                Collectors.toMap(
                    GraphQLFieldDefinition::getName,
                    field -> costInLandscape(field.getName() + " { __typename }") - nothing));
    assertThat(costs).containsKeys("powerMap", "bridges", "networkMap", "organizations");
    assertThat(costs.values()).containsOnly(100);
    assertThat(costInLandscape("dependence(of: \"x\") { __typename }") - nothing).isEqualTo(100);
  }

  private static boolean canBeAskedBare(GraphQLFieldDefinition field) {
    return field.getArguments().stream().noneMatch(LimitsTest::isRequired);
  }

  private static boolean isRequired(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }

  @Test
  void aPageCostsItsLengthTimesWhatIsInsideIt() {
    int empty = costInLandscape("organizations(first: 10) { __typename }");
    int named = costInLandscape("organizations(first: 10) { __typename edges { node { name } } }");
    assertThat(named - empty).isEqualTo(10 * 3);
  }

  @Test
  void whatIfCostsAsOneMoreQuestion() {
    int now = costInLandscape("powerMap { __typename }");
    int supposed = costInLandscape("whatIf(changes: []) { powerMap { __typename } }");
    assertThat(supposed - now).isEqualTo(100);
  }

  private static int costInLandscape(String selection) {
    return QueryComplexityCalculator.newCalculator()
        .fieldComplexityCalculator(Limits.cost())
        .schema(SCHEMA)
        .document(
            Parser.parse("{ landscape(slug: \"demo\") { __typename %s } }".formatted(selection)))
        .variables(CoercedVariables.emptyVariables())
        .build()
        .calculate();
  }
}
