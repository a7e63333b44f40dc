package org.weft.importing.actors;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.terms.Keys;
import org.weft.importing.terms.Votes;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.TieInput;

/// The ties that are mentioned, each once: one is known by its key, or by its ends, its kind and
/// its first day. A tie without direction leads from the end whose key comes first.
final class Ties {

  private static final class Known {
    final Tie tie;
    final Votes shares = new Votes();
    final Votes depths = new Votes();
    final Votes ends = new Votes();

    Known(Tie tie) {
      this.tie = tie;
    }
  }

  private final ImportBatch batch;
  private final Map<String, Known> ties = new TreeMap<>();

  Ties(ImportBatch batch) {
    this.batch = batch;
  }

  void add(Tie mentioned) {
    if (mentioned.from().equals(mentioned.to())) {
      batch.reject(mentioned.origin(), null, mentioned.from(), "must tie two different actors");
      return;
    }
    var tie = ordered(mentioned);
    var key = tie.key() == null ? key(tie) : Keys.of(tie.key());
    var known = ties.get(key);
    if (known == null) {
      known = new Known(tie);
      ties.put(key, known);
    } else if (!tie.from().equals(known.tie.from()) || !tie.to().equals(known.tie.to())) {
      batch.reject(tie.origin(), null, key, "must have the same ends as the earlier one of its id");
      return;
    } else {
      batch.ignore(tie.origin(), null, key, "is the same tie as an earlier one; it is taken once");
    }
    known.shares.add(tie.share() == null ? null : tie.share().toString());
    known.depths.add(tie.depth());
    known.ends.add(tie.span().to() == null ? null : tie.span().to().toString());
  }

  private static Tie ordered(Tie tie) {
    return tie.isDirected() || tie.from().compareTo(tie.to()) <= 0
        ? tie
        : new Tie(
            tie.origin(),
            tie.key(),
            tie.kind(),
            tie.to(),
            tie.from(),
            false,
            tie.share(),
            tie.depth(),
            tie.span());
  }

  private static String key(Tie tie) {
    var from = tie.span().from();
    return Keys.of(tie.from(), word(tie.kind()), tie.to(), from == null ? null : from.toString());
  }

  private static String word(TieKind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  void draft() {
    ties.forEach((key, known) -> batch.add(known.tie.origin(), draft(key, known)));
  }

  private Draft draft(String key, Known known) {
    var depth = known.depths.winner();
    var colon = depth == null ? -1 : depth.indexOf(':');
    return FactDraft.of(TieInput.class)
        .with("key", key)
        .with("kind", known.tie.kind())
        .with("from", known.tie.from())
        .with("to", known.tie.to())
        .with("depthScheme", depth == null ? null : depth.substring(0, colon))
        .with("depthCode", depth == null ? null : depth.substring(colon + 1))
        .with("share", number(known.shares.winner()))
        .with("validFrom", known.tie.span().from())
        .with("validTo", date(known.ends.winner()))
        .with("source", batch.ownSource())
        .draft();
  }

  private static @Nullable Double number(@Nullable String text) {
    return text == null ? null : Double.valueOf(text);
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
