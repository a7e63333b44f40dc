package org.weft.entities;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;

/// The parameters of the files under `cypher/entities`.
final class ReadParameters {

  /// Greater than every sort key: the last code point, which no text contains.
  private static final String END = "\uDBFF\uDFFF";

  private static final Map<String, String> UNSTATED_EVIDENCE =
      Arrays.stream(EntityKind.values())
          .collect(toMap(Enum::name, kind -> EntityRow.unstatedEvidence(kind).name()));

  private ReadParameters() {}

  static Map<String, Object> refs(Collection<? extends Ref<?>> refs, Visibility clearance) {
    return Map.of(
        "refs",
        refs.stream()
            .map(ref ->
                Map.of(
                    "landscapeId", ref.landscapeId(),
                    "entity", ref.kind().name(),
                    "key", ref.key()))
            .toList(),
        "visible",
        Sight.visible(clearance));
  }

  static Map<String, @Nullable Object> list(String landscapeId, Selection selection, Sight sight) {
    var params = seen(landscapeId, sight);
    params.put("entity", selection.entity().name());
    params.put("overridden", sight.overridden(selection.entity()));
    params.put("type", selection.type());
    params.put("kind", selection.kind());
    return params;
  }

  static Map<String, @Nullable Object> related(
      Collection<? extends Ref<?>> anchors, List<String> via, Selection selection, Sight sight) {
    var params = list(anchors.iterator().next().landscapeId(), selection, sight);
    params.put(
        "anchors",
        anchors.stream()
            .map(ref -> Map.of("entity", ref.kind().name(), "key", ref.key()))
            .toList());
    params.put("via", via);
    params.put(
        "links",
        selection.links().stream()
            .map(link ->
                Map.of(
                    "entity", link.to().kind().name(),
                    "key", link.to().key(),
                    "via", link.via()))
            .toList());
    return params;
  }

  static Map<String, @Nullable Object> found(
      String landscapeId, String query, Collection<EntityKind> kinds, Sight sight) {
    var params = seen(landscapeId, sight);
    params.put("query", query);
    params.put("gone", sight.gone());
    params.put("entities", kinds.stream().map(Enum::name).sorted().toList());
    return params;
  }

  private static Map<String, @Nullable Object> seen(String landscapeId, Sight sight) {
    var params = new HashMap<String, @Nullable Object>();
    params.put("landscapeId", landscapeId);
    params.put("asOf", sight.asOf());
    params.put("evidence", sight.sufficient());
    params.put("unstatedEvidence", UNSTATED_EVIDENCE);
    params.put("visible", Sight.visible(sight.clearance()));
    return params;
  }

  static void reach(Map<String, @Nullable Object> params, Reach reach) {
    var beyond = reach.beyond();
    params.put("limit", reach.size() + 1);
    if (reach.isForward()) {
      params.put("after", beyond == null ? "" : beyond);
    } else {
      params.put("before", beyond == null ? END : beyond);
    }
  }

  static void after(Map<String, @Nullable Object> params, Found.Position after, int limit) {
    params.put("afterScore", after.score());
    params.put("afterEntity", after.entity());
    params.put("afterKey", after.key());
    params.put("limit", limit);
  }
}
