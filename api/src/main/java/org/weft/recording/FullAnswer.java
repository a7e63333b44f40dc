package org.weft.recording;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import org.weft.landscape.view.Landscape;
import org.weft.web.OwnDocument;
import tools.jackson.databind.json.JsonMapper;

/// Asks a launch check for everything, through the API itself.
@Component
class FullAnswer {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String GIVEN = FullAnswer.class.getName();
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String ARGUMENTS =
      """
      $landscape: String!, $asOf: Date, $evidence: EvidenceBasis, $initiative: ID,
      $proposal: ProposalInput, $plan: LaunchPlanInput, $searchedSince: Date,
      $isNamed: Boolean! = false, $named: ID! = ""
      """;

  private static final String SEEN =
      """
      name version asOf evidence hypothetical
      initiative(id: $named) @include(if: $isNamed) { key name }
      launchCheck(
        initiative: $initiative, proposal: $proposal, plan: $plan, searchedSince: $searchedSince
      ) { ...All }
      """;

  private static final String OF_WHAT_IS =
      "query(%s) { landscape(slug: $landscape, asOf: $asOf, evidence: $evidence) { %s } }"
          .formatted(ARGUMENTS, SEEN);

  private static final String OF_WHAT_WOULD_BE =
      """
      query(%s, $changes: [WhatIfChangeInput!]!) {
        landscape(slug: $landscape, asOf: $asOf, evidence: $evidence) { whatIf(changes: $changes) { %s } }
      }
      """
          .formatted(ARGUMENTS, SEEN);

  private final ObjectProvider<ExecutionGraphQlService> api;
  private final ObjectProvider<GraphQlSource> source;
  private final AtomicLong count = new AtomicLong();
  private volatile @Nullable String everything;

  FullAnswer(ObjectProvider<ExecutionGraphQlService> api, ObjectProvider<GraphQlSource> source) {
    this.api = api;
    this.source = source;
  }

  /// What came back.
  ///
  /// @param landscape what the landscape shows, with `launchCheck`; null when there is no such
  ///   landscape
  /// @param errors why there is no launch check; empty when there is one
  record Result(@Nullable Map<String, @Nullable Object> landscape, List<GraphQLError> errors) {

    /// The launch check as JSON shows it; null when there is none.
    @Nullable Object check() {
      return landscape == null ? null : landscape.get("launchCheck");
    }
  }

  /// @param asked the landscape and the arguments of the question, as JSON shows them; with
  ///   `changes`, of what would be
  Result of(Map<String, @Nullable Object> asked) {
    return execute(asked, null);
  }

  /// The same question of this landscape, whatever day, evidence or change it is seen with.
  Result of(Map<String, @Nullable Object> asked, Landscape given) {
    return execute(asked, given);
  }

  /// The landscape that stands for the one asked by name; null when the field asks no landscape, or
  /// none is given.
  static @Nullable Landscape given(DataFetchingEnvironment field) {
    return field.getExecutionStepInfo().getPath().getLevel() == 1
            && field.getFieldDefinition().getName().equals("landscape")
        ? field.getGraphQlContext().<@Nullable Landscape>get(GIVEN)
        : null;
  }

  /// What a proposal is called: its name, or its key where it has none.
  static String title(
      Map<String, @Nullable Object> landscape, Map<String, @Nullable Object> asked) {
    if (landscape.get("initiative") instanceof Map<?, ?> found && found.get("name") != null) {
      return String.valueOf(found.get("name"));
    }
    return asked.get("proposal") instanceof Map<?, ?> stated
        ? String.valueOf(stated.get("name"))
        : String.valueOf(asked.get("initiative"));
  }

  private Result execute(Map<String, @Nullable Object> asked, @Nullable Landscape given) {
    var variables = new HashMap<String, @Nullable Object>(asked);
    variables.put("isNamed", asked.get("initiative") != null);
    if (asked.get("initiative") instanceof String id) {
      variables.put("named", id);
    }
    boolean isHypothetical = asked.get("changes") instanceof List<?> list && !list.isEmpty();
    var request =
        new DefaultExecutionGraphQlRequest(
            document(isHypothetical),
            null,
            variables,
            null,
            "record-" + count.incrementAndGet(),
            null);
    request.configureExecutionInput((_, input) ->
        input
            .graphQLContext((GraphQLContext.Builder context) -> {
              OwnDocument.mark(context);
              if (given != null) {
                context.put(GIVEN, given);
              }
            })
            .build());
    var result =
        Objects.requireNonNull(api.getObject().execute(request).block(PATIENCE))
            .getExecutionResult();
    Map<String, @Nullable Object> data = result.getData();
    var landscape = data == null ? null : data.get("landscape");
    if (isHypothetical && landscape instanceof Map<?, ?> now) {
      landscape = now.get("whatIf");
    }
    return new Result(
        landscape instanceof Map<?, ?> found ? Recorded.fieldsOf(found) : null, result.getErrors());
  }

  private String document(boolean isHypothetical) {
    var made = everything;
    if (made == null) {
      made = Everything.of(source.getObject().schema(), "LaunchCheck");
      everything = made;
    }
    return (isHypothetical ? OF_WHAT_WOULD_BE : OF_WHAT_IS) + made;
  }

  static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  /// A kept text as it was.
  static Map<String, @Nullable Object> read(String json) {
    return Recorded.fieldsOf(JSON.readValue(json, Map.class));
  }
}
