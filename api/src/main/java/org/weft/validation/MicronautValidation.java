package org.weft.validation;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.DefaultValidator;
import io.micronaut.validation.validator.DefaultValidatorConfiguration;
import io.micronaut.validation.validator.Validator;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.DefaultConstraintValidators;
import io.micronaut.validation.validator.messages.DefaultMessageInterpolator;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.data.ArgumentValue;
import org.weft.landscape.input.Code;

/// The validator of the server: Micronaut's, told how to find controller methods, code lists and
/// messages. Its own defaults check no controller method and no `ArgumentValue` at all.
@Configuration(proxyBeanMethods = false)
class MicronautValidation {

  @Bean
  @Primary
  static Validator validator(CodeLists codes) {
    var handlers = new IntrospectedMethods();
    var configuration =
        new DefaultValidatorConfiguration() {
          @Override
          public ExecutionHandleLocator getExecutionHandleLocator() {
            return handlers;
          }
        };
    configuration.setConstraintValidatorRegistry(new WithCodeLists(codes));
    configuration.setMessageInterpolator(
        new DefaultMessageInterpolator(
            new ResourceBundleMessageSource("ValidationMessages", Locale.ENGLISH),
            () -> Optional.of(LocaleContextHolder.getLocale())));
    configuration.addValueExtractor(new ArgumentValues());
    return new DefaultValidator(configuration);
  }

  /// What a caller gave for an optional argument; nothing is checked when it was left out.
  static final class ArgumentValues implements ValueExtractor<ArgumentValue<@ExtractedValue ?>> {

    @Override
    public void extractValues(ArgumentValue<?> argument, ValueReceiver receiver) {
      if (!argument.isOmitted()) {
        receiver.value(null, argument.value());
      }
    }
  }

  /// The standard constraints, and {@link Code}.
  private static final class WithCodeLists extends DefaultConstraintValidators {

    private final CodeLists codes;

    WithCodeLists(CodeLists codes) {
      this.codes = codes;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends Annotation, T> Optional<ConstraintValidator<A, T>> findConstraintValidator(
        Class<A> constraint, Class<T> type) {
      if (constraint == Code.class) {
        return Optional.of((ConstraintValidator<A, T>) (ConstraintValidator<?, ?>) known());
      }
      return super.findConstraintValidator(constraint, type);
    }

    private ConstraintValidator<Code, CharSequence> known() {
      return (code, constraint, _) ->
          code == null || codes.contains(list(constraint), code.toString());
    }

    private static String list(AnnotationValue<Code> constraint) {
      return constraint.stringValue().orElseThrow();
    }
  }
}
