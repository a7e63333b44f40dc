package org.weft.importing;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.reconciling.ReconciliationPair;
import org.weft.writing.FactChange;
import org.weft.writing.UserError;

/// What `importPreview` answers.
///
/// @param format null when it is not recognized
/// @param status null when the request is wrong
/// @param notices those that are kept; shown page by page
record ImportPreviewPayload(
    @Nullable String format,
    @Nullable ImportStatus status,
    List<ImportCount> counts,
    List<Sample> samples,
    List<ImportActorMatch> matched,
    int matchedCount,
    List<ImportActorMatch> inDoubt,
    int inDoubtCount,
    List<NoticeCount> noticeCounts,
    List<Notice> notices,
    List<UserError> userErrors) {

  private static final int ACTORS_SHOWN = 20;

  /// A fact that would be made or changed.
  record Sample(EntityKind kind, String key, boolean isNew, List<FieldChange> fields) {}

  /// Texts; null when unknown.
  record FieldChange(String field, @Nullable String before, @Nullable String after) {}

  static ImportPreviewPayload of(ImportPreview preview) {
    return new ImportPreviewPayload(
        preview.format().isEmpty() ? null : preview.format(),
        preview.status(),
        preview.counts(),
        preview.samples().stream().map(ImportPreviewPayload::sample).toList(),
        actors(preview.matched()),
        preview.matched().size(),
        actors(preview.inDoubt()),
        preview.inDoubt().size(),
        preview.noticeCounts(),
        preview.notices(),
        List.of());
  }

  static ImportPreviewPayload of(UserError error) {
    return new ImportPreviewPayload(
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of(error));
  }

  private static List<ImportActorMatch> actors(List<ReconciliationPair> pairs) {
    return pairs.stream().limit(ACTORS_SHOWN).map(ImportActorMatch::of).toList();
  }

  private static Sample sample(FactChange change) {
    var fields =
        new TreeMap<>(change.after())
            .keySet().stream()
                .map(name ->
                    new FieldChange(
                        name, text(change.before().get(name)), text(change.after().get(name))))
                .toList();
    return new Sample(change.fact().kind(), change.fact().key(), change.isNew(), fields);
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case List<?> many ->
          String.join(";", many.stream().map(one -> Objects.requireNonNull(text(one))).toList());
      case Identifier(String scheme, String id) -> scheme + ":" + id;
      default -> value.toString();
    };
  }
}
