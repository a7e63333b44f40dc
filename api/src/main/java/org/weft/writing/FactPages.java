package org.weft.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.input.FactInput;

/// Reads facts as the inputs that would write them again, page by page.
@Component
public class FactPages {

  private static final int SIZE = 1_000;

  private final WritingQueries graph;

  FactPages(WritingQueries graph) {
    this.graph = graph;
  }

  /// What may not be seen is not named either: a reference to it is left out, and so is a fact that
  /// cannot be without that reference.
  ///
  /// @param after a key; the empty text to begin
  /// @param clearance the narrowest visibility that is still shown
  public FactPage read(String landscapeId, EntityKind kind, String after, Visibility clearance) {
    var visible =
        Arrays.stream(Visibility.values()).filter(one -> one.isShownTo(clearance)).toList();
    var stored =
        graph.page(
            Map.of(
                "landscapeId", landscapeId,
                "entity", kind.name(),
                "after", after,
                "visible", visible.stream().map(Enum::name).toList(),
                "limit", SIZE));
    var shape = FactShape.of(kind);
    List<FactInput> facts =
        stored.stream()
            .filter(fact -> hasWhatItNeeds(shape, fact))
            .map(fact -> shape.input(fact.id().key(), fact.state()))
            .toList();
    return new FactPage(facts, stored.size() < SIZE ? null : stored.getLast().id().key());
  }

  private static boolean hasWhatItNeeds(FactShape shape, StoredFact fact) {
    return shape.references().stream()
        .filter(field -> !field.component().getAnnotatedType().isAnnotationPresent(Nullable.class))
        .allMatch(field -> fact.state().containsKey(field.name()));
  }
}
