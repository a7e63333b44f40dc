package org.weft.entities;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.view.FactState;
import org.weft.landscape.view.Hypothesis;

/// What a what-if puts in the place of rows of the graph, and beside them.
final class HypotheticalRows {

  /// As the database orders text: by code points.
  private static final Comparator<Listed> BY_POSITION =
      (one, other) ->
          Arrays.compareUnsigned(one.position().getBytes(UTF_8), other.position().getBytes(UTF_8));

  private HypotheticalRows() {}

  /// A thing as it would be; null when it is gone, or may not be shown.
  static @Nullable Entity find(Hypothesis hypothesis, Ref<?> ref) {
    var state = hypothesis.state(ref);
    if (state == null) {
      return null;
    }
    var entity = entity(state, hypothesis);
    return entity.provenance().visibility().isShownTo(hypothesis.clearance()) ? entity : null;
  }

  /// Whether the record does not hold of it.
  static boolean decides(Hypothesis hypothesis, Ref<?> ref) {
    return hypothesis.isGone(ref) || hypothesis.state(ref) != null;
  }

  private static Entity entity(FactState state, Hypothesis hypothesis) {
    return EntityMapper.entity(EntityRow.of(state, hypothesis));
  }

  /// Those that belong into a list.
  private static Stream<FactState> of(Selection selection, Sight sight) {
    var hypothesis = sight.hypothesis();
    return hypothesis == null
        ? Stream.empty()
        : hypothesis
            .states(selection.entity())
            .filter(state -> meets(state, selection))
            .filter(state -> sight.sees(entity(state, hypothesis)));
  }

  private static boolean meets(FactState state, Selection selection) {
    var properties = state.properties();
    return (selection.type() == null || selection.type().equals(properties.get("type")))
        && (selection.kind() == null || selection.kind().equals(properties.get("kind")))
        && selection.links().stream().allMatch(link -> pointsTo(state, link.via(), link.to()));
  }

  private static boolean pointsTo(FactState state, List<String> via, Ref<?> to) {
    return state.pointers().stream()
        .anyMatch(pointer -> via.contains(pointer.via()) && pointer.to().equals(to));
  }

  static int count(Selection selection, Sight sight) {
    return (int) of(selection, sight).count();
  }

  /// The part of a list with its hypothetical members.
  ///
  /// @param recorded the part that the graph has, without what the what-if overrides
  static List<Listed> merged(List<Listed> recorded, Selection selection, Reach reach, Sight sight) {
    return sight.hypothesis() == null
        ? recorded
        : merged(recorded, of(selection, sight), reach, sight.hypothesis());
  }

  private static List<Listed> merged(
      List<Listed> recorded, Stream<FactState> members, Reach reach, Hypothesis hypothesis) {
    var order = reach.isForward() ? BY_POSITION : BY_POSITION.reversed();
    var all = new ArrayList<>(recorded);
    members
        .map(state -> new Listed(entity(state, hypothesis), hypothesis.sortKey(state.ref())))
        .filter(one -> isWithin(one, reach, order))
        .forEach(all::add);
    return all.stream().sorted(order).limit(reach.size() + 1L).toList();
  }

  private static boolean isWithin(Listed one, Reach reach, Comparator<Listed> order) {
    var beyond = reach.beyond();
    return beyond == null || order.compare(one, new Listed(one.entity(), beyond)) > 0;
  }

  static Map<Ref<?>, List<Listed>> merged(
      Map<Ref<?>, List<Listed>> recorded,
      List<String> via,
      Selection selection,
      Reach reach,
      Sight sight,
      Iterable<? extends Ref<?>> anchors) {
    var hypothesis = sight.hypothesis();
    if (hypothesis == null) {
      return recorded;
    }
    var members = of(selection, sight).toList();
    var all = new LinkedHashMap<Ref<?>, List<Listed>>();
    for (var anchor : anchors) {
      var pointing = members.stream().filter(state -> pointsTo(state, via, anchor));
      all.put(
          anchor, merged(recorded.getOrDefault(anchor, List.of()), pointing, reach, hypothesis));
    }
    return all;
  }

  static Map<Ref<?>, Integer> counted(
      Map<Ref<?>, Integer> recorded,
      List<String> via,
      Selection selection,
      Sight sight,
      Iterable<? extends Ref<?>> anchors) {
    var members = of(selection, sight).toList();
    if (members.isEmpty()) {
      return recorded;
    }
    var all = new HashMap<Ref<?>, Integer>(recorded);
    for (var anchor : anchors) {
      int more = (int) members.stream().filter(state -> pointsTo(state, via, anchor)).count();
      all.merge(anchor, more, Integer::sum);
    }
    return all;
  }
}
