package org.weft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SharedContent;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.TieInput;

/// What the fields of one fact have to keep together.
@NullMarked
class FactRulesTest {

  private final FactRules rules = new FactRules(new CodeLists());

  @Test
  void onlyADependenceIsCriticalOrReplaceable() {
    var reliance =
        Map.<String, Object>of(
            "criticality", 0.5, "substitutability", 0.0, "resourceKind", ResourceKind.MONEY);
    assertThat(check(TieInput.class, TieKind.DEPENDS_ON, reliance)).isEmpty();
    assertThat(check(TieInput.class, TieKind.CONTRACTS, reliance))
        .containsExactly(
            new Violation("criticality", "0.5", "must be stated for DEPENDS_ON only"),
            new Violation("substitutability", "0.0", "must be stated for DEPENDS_ON only"),
            new Violation("resourceKind", "MONEY", "must be stated for DEPENDS_ON only"));
  }

  @Test
  void aShareThatIsNoNumberIsRefused() {
    assertThat(check(TieInput.class, TieKind.DEPENDS_ON, Map.of("criticality", Double.NaN)))
        .containsExactly(new Violation("criticality", "NaN", "must be a finite number"));
  }

  @Test
  void aBoundaryIsAPolygon() {
    var point = "{\"type\":\"Point\",\"coordinates\":[0,0]}";
    var polygon = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}";
    assertThat(rules.check(place(polygon))).isEmpty();
    assertThat(rules.check(place(point)))
        .containsExactly(
            new Violation(
                "boundary", point, "must be a GeoJSON geometry, Polygon or MultiPolygon"));
  }

  private static PlaceInput place(String boundary) {
    return new PlaceInput(
        "p", "P", null, null, null, null, null, null, boundary, null, null, null, null, null);
  }

  @Test
  void nothingIsSharedAlone() {
    var both = List.of(SharedContent.NOTHING, SharedContent.DECISIONS);
    assertThat(check(TieInput.class, TieKind.SUPPORTS, Map.of("sharedContents", both)))
        .containsExactly(
            new Violation(
                "sharedContents", "[NOTHING, DECISIONS]", "must be NOTHING alone, or without it"));
  }

  @Test
  void aRequiredDepthIsOneOfItsScheme() {
    assertThat(required(Map.of("requiredDepthScheme", "frey", "requiredDepthCode", "coalition")))
        .isEmpty();
    assertThat(required(Map.of("requiredDepthScheme", "frey", "requiredDepthCode", "merger")))
        .containsExactly(
            new Violation("requiredDepthCode", "merger", "must be a depth of scheme frey"));
    assertThat(required(Map.of("requiredDepthCode", "merger")))
        .containsExactly(
            new Violation("requiredDepthScheme", null, "must be stated with requiredDepthCode"));
  }

  private List<Violation> required(Map<String, Object> values) {
    return check(CollaborationInput.class, "alliance", values);
  }

  private List<Violation> check(
      Class<? extends FactInput> type, Object kindOrKey, Map<String, Object> values) {
    var arguments =
        Arrays.stream(type.getRecordComponents())
            .map(component -> value(component, kindOrKey, values))
            .toArray();
    try {
      return rules.check((FactInput) type.getDeclaredConstructors()[0].newInstance(arguments));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(
      RecordComponent component, Object kindOrKey, Map<String, Object> values) {
    return component.getType().isInstance(kindOrKey) && isFirstOfIts(component)
        ? kindOrKey
        : values.get(component.getName());
  }

  private static boolean isFirstOfIts(RecordComponent component) {
    return component.getName().equals("key") || component.getName().equals("kind");
  }
}
