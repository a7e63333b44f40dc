package org.weft.analytics.duplication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.meaning.MeaningSearch;
import org.weft.meaning.NearestTexts;

/// Text candidates from the full-text index `effort_texts`, and by meaning.
@Component
class DuplicationQueries implements TextCandidates {

  private static final CypherFile TEXT = CypherFile.load("duplication/initiative-text");
  private static final CypherFile ALIKE = CypherFile.load("duplication/efforts-with-text");

  /// Our choices: what is worth reading by eye; and what the index reads in a few milliseconds.
  /// Words of one or two letters tell nothing apart.
  private static final int MOST_FOUND = 20;

  /// More than wanted, for the index knows a landscape by the words of its slug: what is asked of
  /// `old-town` is found in `old-town-north` too. Our choice.
  private static final int MOST_READ = 200;

  private static final int MOST_WORDS = 60;
  private static final int SHORTEST_WORD = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final CypherRunner cypher;
  private final MeaningSearch meaning;

  DuplicationQueries(CypherRunner cypher, MeaningSearch meaning) {
    this.cypher = cypher;
    this.meaning = meaning;
  }

  @Override
  public List<TextCandidate> find(String landscapeId, ProposalText text) {
    var words = words(text(landscapeId, text));
    if (words.isEmpty()) {
      return List.of();
    }
    return cypher.list(
        ALIKE,
        Map.of(
            "landscapeId",
            landscapeId,
            "query",
            query(landscapeId, words),
            "most",
            MOST_READ,
            "limit",
            MOST_FOUND),
        row -> new TextCandidate(row.get("key").asString(), row.get("score").asDouble()));
  }

  @Override
  public NearestTexts findByMeaning(String landscapeId, long version, ProposalText text) {
    return meaning.nearest(landscapeId, version, text(landscapeId, text), MOST_FOUND);
  }

  private String text(String landscapeId, ProposalText text) {
    if (text.words() != null) {
      return text.words();
    }
    var key = text.initiativeKey() == null ? "" : text.initiativeKey();
    return cypher
        .find(
            TEXT,
            Map.of("landscapeId", landscapeId, "key", key),
            row -> row.get("text").asString(""))
        .orElse("");
  }

  /// Some of the words, in a text of the landscape; that it is of the landscape adds no score.
  private static String query(String landscapeId, String words) {
    return "+landscapeId:\"%s\"^0 +(name:(%s) description:(%s))"
        .formatted(landscapeId, words, words);
  }

  /// Words only, so that nothing in a text is read as an operator of the query language.
  private static String words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .distinct()
        .limit(MOST_WORDS)
        .collect(Collectors.joining(" "));
  }
}
