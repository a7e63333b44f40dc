package org.weft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Controller;

/// No constraint on a parameter of a controller goes unchecked.
@NullMarked
class HandlersTest {

  private final IntrospectedMethods indexed = new IntrospectedMethods();
  private final jakarta.validation.Validator validator =
      MicronautValidation.validator(new CodeLists());

  @Test
  void everyConstrainedHandlerIsKnownToTheValidator() {
    var controllers =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.weft")
                .stream()
                .map(JavaClass::reflect)
                .filter(type -> AnnotatedElementUtils.isAnnotated(type, Controller.class))
                .filter(type -> !type.isAnnotation())
                .toList();
    assertThat(controllers).isNotEmpty();
    assertThat(controllers.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods())))
        .filteredOn(HandlersTest::isConstrained)
        .allSatisfy(method -> assertThat(indexed.indexed(method)).isNotNull());
  }

  @Test
  void aConstrainedHandlerIsChecked() throws Exception {
    var rename = Renaming.class.getDeclaredMethod("rename", String.class, ArgumentValue.class);
    assertThat(broken(rename, " ", ArgumentValue.ofNullable("x")))
        .containsExactlyInAnyOrder(
            "must not be blank", "must have between 2 and 10 characters or elements");
    assertThat(broken(rename, "a", ArgumentValue.omitted())).isEmpty();
  }

  @Test
  void aConstrainedHandlerThatIsNotIndexedIsRefused() throws Exception {
    var method = Forgotten.class.getDeclaredMethod("rename", String.class);
    assertThatThrownBy(() ->
            validator
                .forExecutables()
                .validateParameters(new Forgotten(), method, new Object[] {" "}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@Handlers");
  }

  private List<String> broken(Method method, Object... arguments) {
    return validator.forExecutables().validateParameters(new Renaming(), method, arguments).stream()
        .map(violation -> violation.getMessage())
        .toList();
  }

  private static boolean isConstrained(Method method) {
    return Stream.concat(
            Arrays.stream(method.getParameterAnnotations()).flatMap(Arrays::stream),
            Arrays.stream(method.getAnnotatedParameterTypes())
                .flatMap(type -> Arrays.stream(type.getAnnotations())))
        .anyMatch(HandlersTest::isConstraint);
  }

  private static boolean isConstraint(Annotation annotation) {
    return annotation instanceof Valid
        || annotation.annotationType().isAnnotationPresent(Constraint.class);
  }

  @Handlers
  static class Renaming {

    String rename(@NotBlank String id, ArgumentValue<@Size(min = 2, max = 10) String> name) {
      return id + name.value();
    }
  }

  static class Forgotten {

    String rename(@NotBlank String id) {
      return id;
    }
  }
}
