package org.weft.importing.iati;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Votes;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.IssueInput;

/// The subjects of all activities, each once, and those above them.
final class Issues {

  private static final int LONGEST_LABEL = 500;

  private static final class Known {
    final Origin origin;
    final String scheme;
    final @Nullable String broader;
    final Votes codes = new Votes();
    final Votes labels = new Votes();

    Known(Origin origin, String scheme, @Nullable String broader) {
      this.origin = origin;
      this.scheme = scheme;
      this.broader = broader;
    }
  }

  private final ImportBatch batch;
  private final TreeMap<String, Known> issues = new TreeMap<>();

  Issues(ImportBatch batch) {
    this.batch = batch;
  }

  void add(Activity activity) {
    for (var subject : activity.subjects()) {
      var known =
          issues.computeIfAbsent(
              subject.key(),
              _ -> new Known(activity.origin(), subject.scheme(), subject.broader()));
      known.codes.add(subject.code());
      known.labels.add(subject.label());
      addAbove(activity.origin(), subject.scheme(), subject.broader());
    }
  }

  private void addAbove(Origin origin, String scheme, @Nullable String key) {
    if (key != null && !issues.containsKey(key)) {
      var code = key.substring(scheme.length() + 1);
      var broader = Hierarchy.broader(scheme, code);
      var known = new Known(origin, scheme, broader);
      known.codes.add(code);
      issues.put(key, known);
      addAbove(origin, scheme, broader);
    }
  }

  /// Adds a draft of each, in the order of their keys.
  void draft() {
    issues.forEach((key, known) -> batch.add(known.origin, draft(key, known)));
  }

  private Draft draft(String key, Known known) {
    var label = label(key, known);
    return FactDraft.of(IssueInput.class)
        .with("key", key)
        .with("scheme", known.scheme)
        .with("code", known.codes.winner())
        .with("label", label.substring(0, Math.min(label.length(), LONGEST_LABEL)))
        .with("broader", known.broader)
        .with("source", Names.find(key) == null ? batch.ownSource() : null)
        .draft();
  }

  /// By the code list, else as publishers write it, else of what is above it with the code.
  private static String label(String key, Known known) {
    var listed = Names.find(key);
    var label = listed == null ? known.labels.winner() : listed;
    if (label != null) {
      return label;
    }
    var above = known.broader == null ? null : Names.find(known.broader);
    return (above == null ? known.scheme : above) + " " + known.codes.winner();
  }
}
