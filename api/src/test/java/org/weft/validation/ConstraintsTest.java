package org.weft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weft.landscape.input.Code;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.LandscapeInput;

/// Every constraint that an input record declares is broken by a value that breaks it, and says
/// what would be right.
///
/// No `package-info.java` beside this test: the processor would take it for a reason to index the
/// whole package once more, and that second index has no constraints.
@NullMarked
class ConstraintsTest {

  private static final CodeLists CODES = new CodeLists();
  private static final Constraints CONSTRAINTS =
      new Constraints(MicronautValidation.validator(CODES), CODES);

  /// One constraint of one component; of the elements of a list where `isOfElements`.
  record Case(RecordComponent component, Annotation constraint, boolean isOfElements) {

    @Override
    public String toString() {
      return "%s.%s %s"
          .formatted(
              component.getDeclaringRecord().getSimpleName(),
              component.getName(),
              constraint.annotationType().getSimpleName());
    }
  }

  @ParameterizedTest
  @MethodSource("everyConstraint")
  void everyConstraintFires(Case constrained) {
    var wrong = wrongValue(constrained);
    var found =
        check(
            constrained.component(),
            constrained.isOfElements() ? Collections.singletonList(wrong) : wrong);
    var field = constrained.component().getName() + (constrained.isOfElements() ? "[0]" : "");
    assertThat(found)
        .filteredOn(violation -> violation.field().equals(field))
        .anySatisfy(violation -> {
          assertThat(violation.rule()).startsWith("must ").doesNotContain("{value}", "{min}");
          assertThat(violation.value()).isEqualTo(wrong == null ? null : Violation.shown(wrong));
        });
  }

  @ParameterizedTest
  @MethodSource("everyIdentifier")
  void identifiersAreCheckedInside(RecordComponent component) {
    var found = check(component, List.of(new IdentifierInput(" ", "1")));
    assertThat(found).contains(new Violation("identifiers[0].scheme", " ", "must not be blank"));
  }

  @ParameterizedTest
  @MethodSource("everyFinance")
  void financesNeedTheirCurrency(RecordComponent component) {
    assertThat(check(component, BigDecimal.TEN))
        .contains(
            new Violation("financeCurrency", null, "must be stated with reserves or yearlySpend"));
  }

  @ParameterizedTest
  @MethodSource("everyBudget")
  void budgetsNeedTheirCurrency(RecordComponent component) {
    assertThat(check(component, BigDecimal.TEN))
        .contains(new Violation("budgetCurrency", null, "must be stated with budget"));
  }

  static Stream<RecordComponent> everyBudget() {
    return components().filter(component -> component.getName().equals("budget"));
  }

  static Stream<RecordComponent> everyFinance() {
    return components()
        .filter(component -> List.of("reserves", "yearlySpend").contains(component.getName()));
  }

  static Stream<RecordComponent> everyIdentifier() {
    return components().filter(component -> component.getName().equals("identifiers"));
  }

  static Stream<Case> everyConstraint() {
    return components()
        .filter(component -> !component.getDeclaringRecord().equals(IdentifierInput.class))
        .flatMap(component ->
            Stream.concat(
                constraints(component.getAccessor().getAnnotatedReturnType().getAnnotations())
                    .map(one -> new Case(component, one, false)),
                constraints(elementAnnotations(component))
                    .map(one -> new Case(component, one, true))));
  }

  private static Stream<RecordComponent> components() {
    return Stream.concat(
            Arrays.stream(FactInput.class.getPermittedSubclasses()),
            Stream.of(LandscapeInput.class))
        .flatMap(type -> Arrays.stream(type.getRecordComponents()));
  }

  private static Annotation[] elementAnnotations(RecordComponent component) {
    return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
        ? list.getAnnotatedActualTypeArguments()[0].getAnnotations()
        : new Annotation[0];
  }

  private static Stream<Annotation> constraints(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(one -> one.annotationType().isAnnotationPresent(Constraint.class));
  }

  private static @Nullable Object wrongValue(Case constrained) {
    var type = constrained.component().getType();
    return switch (constrained.constraint()) {
      case NotBlank _ -> "  ";
      case NotNull _ -> null;
      case Size size -> "x".repeat(size.max() + 1);
      case Pattern _ -> "no: such";
      case Code _ -> "NO-SUCH-CODE";
      case PositiveOrZero _ -> number(type, "-1");
      case DecimalMin min ->
          number(type, new BigDecimal(min.value()).subtract(BigDecimal.ONE).toString());
      case DecimalMax max ->
          number(type, new BigDecimal(max.value()).add(BigDecimal.ONE).toString());
      case Digits digits -> new BigDecimal("9".repeat(digits.integer() + 1));
      default -> throw new IllegalArgumentException("Say here what breaks " + constrained);
    };
  }

  private static Object number(Class<?> type, String text) {
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    return type == Double.class ? (Object) Double.valueOf(text) : new BigDecimal(text);
  }

  private static List<Violation> check(RecordComponent component, @Nullable Object value) {
    var type = component.getDeclaringRecord();
    var values = new ArrayList<@Nullable Object>();
    for (var one : type.getRecordComponents()) {
      values.add(one.getName().equals(component.getName()) ? value : null);
    }
    try {
      var input = type.getDeclaredConstructors()[0].newInstance(values.toArray());
      return input instanceof LandscapeInput landscape
          ? CONSTRAINTS.check(landscape)
          : CONSTRAINTS.check((FactInput) input);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
