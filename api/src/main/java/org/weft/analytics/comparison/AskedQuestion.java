package org.weft.analytics.comparison;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Landscape;

/// A question as the contract knows it: a field of `Landscape` with its arguments. It is asked of
/// any landscape through the code that answers that field, so each question can be compared without
/// a word about it here.
final class AskedQuestion {

  private static final String OWNER = "Landscape";

  private final DataFetchingEnvironment field;
  private final GraphQLFieldDefinition definition;
  private final DataFetcher<?> fetcher;
  private final Map<String, Object> arguments;

  private AskedQuestion(
      DataFetchingEnvironment field,
      GraphQLFieldDefinition definition,
      Map<String, Object> arguments) {
    this.field = field;
    this.definition = definition;
    this.arguments = arguments;
    this.fetcher =
        field
            .getGraphQLSchema()
            .getCodeRegistry()
            .getDataFetcher(FieldCoordinates.coordinates(OWNER, definition.getName()), definition);
  }

  /// The question of the argument `question`, of which exactly one member is given.
  static AskedQuestion of(DataFetchingEnvironment field) {
    Map<String, Map<String, Object>> question =
        Objects.requireNonNull(field.getArgument("question"));
    var one = question.entrySet().iterator().next();
    return of(field, one.getKey(), one.getValue());
  }

  /// The field of this name with these arguments.
  static AskedQuestion of(
      DataFetchingEnvironment field, String name, Map<String, Object> arguments) {
    var owner = Objects.requireNonNull(field.getGraphQLSchema().getObjectType(OWNER));
    return new AskedQuestion(
        field, Objects.requireNonNull(owner.getFieldDefinition(name)), arguments);
  }

  String name() {
    return definition.getName();
  }

  /// The answer; {@link Absent} with the reason when the question is refused.
  Object ask(Landscape landscape) {
    try {
      return Objects.requireNonNull(answer(landscape));
    } catch (InvalidArgumentException refused) {
      return new Absent(Objects.requireNonNull(refused.getMessage()));
    }
  }

  /// The answer.
  ///
  /// @throws InvalidArgumentException if the question is refused
  @Nullable Object answer(Landscape landscape) {
    try {
      var answer = fetcher.get(new Elsewhere(field, definition, landscape, arguments));
      var given =
          answer instanceof CompletionStage<?> later ? later.toCompletableFuture().join() : answer;
      return given instanceof DataFetcherResult<?> result ? result.getData() : given;
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(definition.getName() + " cannot be asked", failed);
    }
  }

  /// The request under way, as if the field stood on another landscape.
  private static final class Elsewhere extends DelegatingDataFetchingEnvironment {

    private final GraphQLFieldDefinition definition;
    private final Landscape landscape;
    private final Map<String, Object> arguments;

    Elsewhere(
        DataFetchingEnvironment field,
        GraphQLFieldDefinition definition,
        Landscape landscape,
        Map<String, Object> arguments) {
      super(field);
      this.definition = definition;
      this.landscape = landscape;
      this.arguments = arguments;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getSource() {
      return (T) landscape;
    }

    @Override
    public Map<String, Object> getArguments() {
      return arguments;
    }

    @Override
    public boolean containsArgument(String name) {
      return arguments.containsKey(name);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getArgument(String name) {
      return (T) arguments.get(name);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getArgumentOrDefault(String name, T otherwise) {
      return (T) arguments.getOrDefault(name, otherwise);
    }

    @Override
    public GraphQLFieldDefinition getFieldDefinition() {
      return definition;
    }
  }
}
