package org.weft.landscape.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The text must be a code of a code list of the graph schema.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Code {

  /// Name of the code list: its file under `codelists`, without `.csv`.
  String value();

  String message() default "{org.weft.landscape.input.Code.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
