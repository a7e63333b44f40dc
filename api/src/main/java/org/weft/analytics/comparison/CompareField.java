package org.weft.analytics.comparison;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Landscape;

/// `Landscape.compare`. What the what-if of the other view adds is handed down to all fields below
/// as their local context, so that it is named there; what it takes away is named as recorded.
@Component
class CompareField implements SelfDescribingDataFetcher<Object>, RuntimeWiringConfigurer {

  private static final int MOST_SHOWN = 1000;
  private static final Map<String, ResolvableType> ARGUMENTS =
      Map.of(
          "with",
          ResolvableType.forClass(ViewInput.class),
          "kinds",
          ResolvableType.forClassWithGenerics(List.class, DifferenceKind.class),
          "first",
          ResolvableType.forClass(Integer.class));

  private final GraphQlArgumentBinder binder = new GraphQlArgumentBinder();

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type("Landscape", type -> type.dataFetcher("compare", this));
  }

  @Override
  public Object get(DataFetchingEnvironment field) throws Exception {
    Landscape landscape = Objects.requireNonNull(field.<Landscape>getSource());
    int first = Objects.requireNonNull(this.<Integer>bound(field, "first"));
    requireFirst(first);
    var other =
        other(landscape, Objects.requireNonNull(this.<ViewInput>bound(field, "with")), field);
    var compared =
        compared(AskedQuestion.of(field), landscape, other, bound(field, "kinds"), first);
    var result = DataFetcherResult.newResult().data(compared);
    if (other.hypothesis() != null && !landscape.hypothetical()) {
      result.localContext(other.hypothesis().withNothingGone());
    }
    return result.build();
  }

  @SuppressWarnings("unchecked")
  private <T> @Nullable T bound(DataFetchingEnvironment field, String argument)
      throws BindException {
    return (T) binder.bind(field, argument, Objects.requireNonNull(ARGUMENTS.get(argument)));
  }

  private static Comparison compared(
      AskedQuestion question,
      Landscape landscape,
      Landscape other,
      @Nullable List<DifferenceKind> kinds,
      int first) {
    var before = question.ask(landscape);
    var after = question.ask(other);
    if (before instanceof Absent || after instanceof Absent) {
      return new Comparison(
          question.name(),
          ComparedView.of(landscape, before),
          ComparedView.of(other, after),
          null,
          List.of(),
          List.of());
    }
    var all =
        Differences.between(before, after, other.view()).stream()
            .filter(one -> kinds == null || kinds.contains(one.kind()))
            .toList();
    return new Comparison(
        question.name(),
        ComparedView.of(landscape, before),
        ComparedView.of(other, after),
        all.size(),
        counts(all),
        all.stream().limit(first).toList());
  }

  private static Landscape other(
      Landscape landscape, ViewInput with, DataFetchingEnvironment field) {
    var seen = with.of(landscape);
    var changes =
        Objects.requireNonNull(field.<Map<String, Object>>getArgument("with")).get("whatIf");
    if (changes == null) {
      return seen;
    }
    var whatIf = AskedQuestion.of(field, "whatIf", Map.of("changes", changes));
    return (Landscape) Objects.requireNonNull(whatIf.answer(seen));
  }

  private static List<DifferenceCount> counts(List<Difference> all) {
    var counts = new TreeMap<DifferenceKind, Integer>();
    all.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new DifferenceCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// @throws InvalidArgumentException if it is not among those that may be shown
  static void requireFirst(int first) {
    if (first < 1 || first > MOST_SHOWN) {
      throw new InvalidArgumentException("first", first, "must be between 1 and " + MOST_SHOWN);
    }
  }

  @Override
  public String getDescription() {
    return "what differs between two views";
  }

  @Override
  public ResolvableType getReturnType() {
    return ResolvableType.forClass(Comparison.class);
  }

  @Override
  public Map<String, ResolvableType> getArguments() {
    return ARGUMENTS;
  }
}
