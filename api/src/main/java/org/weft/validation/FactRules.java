package org.weft.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Boundary;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SharedContent;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.NeedInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.SeatTemplateInput;
import org.weft.landscape.input.TieInput;

/// The rules that several fields of one fact keep together, and those of keys.
final class FactRules {

  private final CodeLists codes;

  FactRules(CodeLists codes) {
    this.codes = codes;
  }

  List<Violation> check(FactInput input) {
    var found = new ArrayList<Violation>();
    key(input, found);
    period(input, found);
    switch (input) {
      case PlaceInput place -> {
        point(place, found);
        boundary(place, found);
      }
      case ResourceFlowInput flow -> currency(flow, found);
      case EffortInput one -> budget(one, found);
      case NeedInput need -> subject(need, found);
      case TieInput tie -> tie(tie, found);
      case OrganizationInput one ->
          finances(one.reserves(), one.yearlySpend(), one.financeCurrency(), found);
      case CollaborationInput one -> {
        finances(one.reserves(), one.yearlySpend(), one.financeCurrency(), found);
        depth("requiredDepth", one.requiredDepthScheme(), one.requiredDepthCode(), found);
      }
      case SeatTemplateInput template -> seats(template, found);
      default -> {}
    }
    return found;
  }

  private static void key(FactInput input, List<Violation> found) {
    var key = input.key();
    if (key == null) {
      if (isActorWithoutIdentifier(input)) {
        found.add(Violation.of("key", null, "must be stated where there is no identifier"));
      }
    } else if (!key.equals(key.strip()) || key.chars().anyMatch(Character::isISOControl)) {
      found.add(
          Violation.of("key", key, "must have no control characters and no blanks at its ends"));
    } else if (key.isEmpty() && isActor(input)) {
      found.add(Violation.of("key", key, "must not be blank"));
    }
  }

  private static boolean isActor(FactInput input) {
    return input.entity().isActor();
  }

  private static boolean isActorWithoutIdentifier(FactInput input) {
    return switch (input) {
      case OrganizationInput one -> isEmpty(one.identifiers());
      case CollaborationInput one -> isEmpty(one.identifiers());
      default -> false;
    };
  }

  private static boolean isEmpty(@Nullable List<?> list) {
    return list == null || list.isEmpty();
  }

  private static void period(FactInput input, List<Violation> found) {
    var from = input.validFrom();
    var to = input.validTo();
    if (from != null && to != null && to.isBefore(from)) {
      found.add(Violation.of("validTo", to, "must not be before validFrom " + from));
    }
  }

  private static void point(PlaceInput place, List<Violation> found) {
    if (place.latitude() == null && place.longitude() != null) {
      found.add(Violation.of("latitude", null, "must be stated with longitude"));
    }
    if (place.longitude() == null && place.latitude() != null) {
      found.add(Violation.of("longitude", null, "must be stated with latitude"));
    }
    number("latitude", place.latitude(), found);
    number("longitude", place.longitude(), found);
  }

  private static void boundary(PlaceInput place, List<Violation> found) {
    var boundary = place.boundary();
    if (boundary != null && boundary.length() <= Boundary.LONGEST_TEXT) {
      try {
        Boundary.parse(boundary);
      } catch (IllegalArgumentException broken) {
        found.add(Violation.of("boundary", boundary, String.valueOf(broken.getMessage())));
      }
    }
  }

  private static void number(String field, @Nullable Double value, List<Violation> found) {
    if (value != null && !Double.isFinite(value)) {
      found.add(Violation.of(field, value, "must be a finite number"));
    }
  }

  private static void currency(ResourceFlowInput flow, List<Violation> found) {
    if (flow.kind() == ResourceKind.MONEY && flow.amount() != null && flow.currency() == null) {
      found.add(Violation.of("currency", null, "must be stated for an amount of MONEY"));
    }
    if (flow.kind() != ResourceKind.MONEY && flow.kind() != null && flow.currency() != null) {
      found.add(Violation.of("currency", flow.currency(), "must be stated for MONEY only"));
    }
  }

  private static void finances(
      @Nullable BigDecimal reserves,
      @Nullable BigDecimal yearlySpend,
      @Nullable String currency,
      List<Violation> found) {
    if (currency == null && (reserves != null || yearlySpend != null)) {
      found.add(
          Violation.of("financeCurrency", null, "must be stated with reserves or yearlySpend"));
    }
  }

  private static void budget(EffortInput effort, List<Violation> found) {
    if (effort.budget() != null && effort.budgetCurrency() == null) {
      found.add(Violation.of("budgetCurrency", null, "must be stated with budget"));
    }
  }

  private static void subject(NeedInput need, List<Violation> found) {
    if (need.issue() == null && need.service() == null) {
      found.add(Violation.of("issue", null, "must be stated where no service is"));
    }
  }

  private static void seats(SeatTemplateInput template, List<Violation> found) {
    if (isEmpty(template.roles())
        && isEmpty(template.sectors())
        && isEmpty(template.resourceKinds())
        && isEmpty(template.populations())) {
      found.add(
          Violation.of(
              "roles", null, "must be stated where no sectors, resourceKinds and populations are"));
    }
    var roles = template.roles();
    if (roles != null) {
      roles.stream()
          .filter(role -> !role.isNeededInRooms())
          .forEach(
              role -> found.add(Violation.of("roles", role, "must be roles that a room needs")));
    }
  }

  private void tie(TieInput tie, List<Violation> found) {
    number("share", tie.share(), found);
    number("criticality", tie.criticality(), found);
    number("substitutability", tie.substitutability(), found);
    depth("depth", tie.depthScheme(), tie.depthCode(), found);
    if (tie.kind() != TieKind.DEPENDS_ON && tie.kind() != null) {
      onlyOfDependence("criticality", tie.criticality(), found);
      onlyOfDependence("substitutability", tie.substitutability(), found);
      onlyOfDependence("resourceKind", tie.resourceKind(), found);
    }
    var shared = tie.sharedContents();
    if (shared != null && shared.contains(SharedContent.NOTHING) && shared.size() > 1) {
      found.add(Violation.of("sharedContents", shared, "must be NOTHING alone, or without it"));
    }
  }

  private static void onlyOfDependence(
      String field, @Nullable Object value, List<Violation> found) {
    if (value != null) {
      found.add(Violation.of(field, value, "must be stated for DEPENDS_ON only"));
    }
  }

  /// @param prefix what the names of the two fields begin with
  private void depth(
      String prefix, @Nullable String scheme, @Nullable String code, List<Violation> found) {
    if (code == null) {
      return;
    }
    if (scheme == null) {
      found.add(Violation.of(prefix + "Scheme", null, "must be stated with " + prefix + "Code"));
    } else if (!codes.contains(CodeLists.DEPTH_CODES, scheme + ":" + code)) {
      found.add(Violation.of(prefix + "Code", code, "must be a depth of scheme " + scheme));
    }
  }
}
