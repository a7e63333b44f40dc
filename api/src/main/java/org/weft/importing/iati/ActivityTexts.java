package org.weft.importing.iati;

import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;

/// What one activity is called, and how it is described.
final class ActivityTexts {

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_DESCRIPTION = 5_000;

  private final Notes notes;
  private final Narratives narratives;
  private final XmlElement activity;

  ActivityTexts(Notes notes, Narratives narratives, XmlElement activity) {
    this.notes = notes;
    this.narratives = narratives;
    this.activity = activity;
  }

  /// @param id taken where there is no title
  String name(String id) {
    var title = narratives.of(activity.children("title"));
    if (title == null) {
      notes.repair(activity, "title", null, "must be filled; the identifier is taken");
    }
    var name = notes.cut(activity, "title", title, LONGEST_NAME);
    return name == null ? id : name;
  }

  /// One text of each type, in the order of the code list DescriptionType.
  @Nullable String description() {
    var types = new TreeSet<String>();
    activity.children("description").forEach(one -> types.add(type(one)));
    var texts =
        types.stream()
            .map(type ->
                narratives.of(
                    activity.children("description").stream()
                        .filter(one -> type(one).equals(type))
                        .toList()))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return texts.isEmpty() ? null : notes.cut(activity, "description", texts, LONGEST_DESCRIPTION);
  }

  private static String type(XmlElement description) {
    return Objects.requireNonNullElse(description.attribute("type"), "1");
  }
}
