package org.weft.importing.iati;

import java.util.TreeMap;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.SourceDescription;
import org.weft.landscape.SourceType;
import org.weft.landscape.input.SourceInput;

/// The reporting organizations: what an activity and its transactions state is their word. Where
/// all activities are of one, the source that stands for the input is theirs.
final class Sources {

  private static final int LONGEST_TITLE = 500;

  private record Known(Origin origin, SourceType type) {}

  private final ImportBatch batch;
  private final Organizations organizations;
  private final TreeMap<String, Known> reporters = new TreeMap<>();

  Sources(ImportBatch batch, Organizations organizations) {
    this.batch = batch;
    this.organizations = organizations;
  }

  void add(Activity activity) {
    var type = activity.isSecondHand() ? SourceType.THIRD_PARTY : SourceType.SELF_DECLARATION;
    reporters.merge(
        activity.reporter().key(),
        new Known(activity.origin(), type),
        (one, other) -> one.type() == SourceType.SELF_DECLARATION ? one : other);
  }

  /// Key of the source of what a reporting organization states; once all activities were added.
  ///
  /// @param reporter its key
  String of(String reporter) {
    return reporters.size() == 1 ? batch.ownSource() : Keys.fit("iati-" + reporter);
  }

  /// Describes the only source, or adds a draft of each, in the order of their keys.
  void draft() {
    reporters.forEach((reporter, known) -> {
      var stated = organizations.name(reporter);
      var name = stated == null ? reporter : stated;
      var title = "IATI activities reported by " + name;
      if (reporters.size() == 1) {
        batch.describeSource(new SourceDescription(title, known.type(), name, null, null));
      } else {
        batch.add(
            known.origin(),
            FactDraft.of(SourceInput.class)
                .with("key", of(reporter))
                .with("title", title.substring(0, Math.min(title.length(), LONGEST_TITLE)))
                .with("type", known.type())
                .with("publisher", name)
                .draft());
      }
    });
  }
}
