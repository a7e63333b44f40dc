package org.weft.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.LandscapeInput;

/// Checks what somebody states, each field by itself and the fields together.
@Component
public class Constraints {

  private static final Comparator<Violation> BY_FIELD =
      Comparator.comparing(Violation::field).thenComparing(Violation::rule);

  private final Validator validator;
  private final FactRules rules;

  Constraints(Validator validator, CodeLists codes) {
    this.validator = validator;
    this.rules = new FactRules(codes);
  }

  /// Every rule of the fact that is broken, by field and rule; empty when it is right.
  public List<Violation> check(FactInput input) {
    var found = new ArrayList<>(fieldsOf(input));
    found.addAll(rules.check(input));
    found.sort(BY_FIELD);
    return List.copyOf(found);
  }

  /// The broken rules of what names the fact: its key, or the identifiers that stand for it.
  public List<Violation> checkName(FactInput input) {
    var key = input.key();
    return check(input).stream()
        .filter(broken ->
            broken.field().equals("key") || key == null && broken.field().startsWith("identifiers"))
        .toList();
  }

  /// Every rule of the landscape that is broken, by field and rule.
  public List<Violation> check(LandscapeInput input) {
    return fieldsOf(input).stream().sorted(BY_FIELD).toList();
  }

  private List<Violation> fieldsOf(Object input) {
    return validator.validate(input).stream().map(Constraints::violation).toList();
  }

  private static Violation violation(ConstraintViolation<?> broken) {
    var path = broken.getPropertyPath().toString().replace("<list element>", "");
    return Violation.of(path, broken.getInvalidValue(), broken.getMessage());
  }
}
