package org.weft.meaning;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Finds efforts whose text means much the same as another.
@Component
public class MeaningSearch {

  private static final Logger LOG = LoggerFactory.getLogger(MeaningSearch.class);

  /// A longer text is read to here: what it is about stands at its beginning, and time grows with
  /// length. Our choice.
  private static final int CHARACTERS = 2_000;

  /// The index serves all landscapes at once, so more are read than wanted. Our choice. Where that
  /// is not enough, the landscape is small beside the others, and each of its vectors is read.
  private static final int OVERFETCH = 20;

  /// Texts farther apart are not worth a look: half of the pairs that share no more than a topic
  /// lie below. Our choice; no threshold is accepted.
  private static final double LEAST_COSINE = 0.4;

  /// Length of the vectors of the index.
  private static final int DIMENSIONS = 384;

  private final LocalModel local;
  private final MeaningQueries queries;
  private final MeaningWriter writer;

  MeaningSearch(LocalModel local, MeaningQueries queries, MeaningWriter writer) {
    this.local = local;
    this.queries = queries;
    this.writer = writer;
  }

  /// The efforts of a landscape that are nearest to a text, nearest first, ties by key; a cosine
  /// below 0.4 is left out.
  ///
  /// @param version of the landscape, to tell whether each of its texts has been read
  public NearestTexts nearest(String landscapeId, long version, String text, int limit) {
    if (text.isBlank()) {
      return NearestTexts.notSearched("The proposal has no text.");
    }
    try {
      var model = local.get();
      var vector = model.vectors(List.of(read(text))).getFirst();
      if (vector.length != DIMENSIONS) {
        return NearestTexts.notSearched("The language model does not fit the index.");
      }
      var indexed = queries.nearest(landscapeId, model.id(), vector, OVERFETCH * limit, limit);
      var near =
          indexed.size() < limit
              ? queries.nearest(landscapeId, model.id(), vector, limit)
              : indexed;
      return new NearestTexts(
          near.stream()
              .map(found -> new NearText(found.key(), cosine(vector, found.vector())))
              .filter(found -> found.cosine() >= LEAST_COSINE)
              .sorted(
                  Comparator.comparingDouble(NearText::cosine)
                      .reversed()
                      .thenComparing(NearText::effortKey))
              .toList(),
          null,
          model.id(),
          writer.isComplete(landscapeId, version));
    } catch (ModelNotThereException notThere) {
      return NearestTexts.notSearched(String.valueOf(notThere.getMessage()));
    } catch (RuntimeException e) {
      LOG.warn("Meaning could not be searched", e);
      return NearestTexts.notSearched("Meaning could not be searched now.");
    }
  }

  static String read(String text) {
    return text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS);
  }

  /// In -1..1; not what the index says, which may keep vectors in short form.
  static double cosine(float[] one, float[] other) {
    double product = 0;
    double lengths = 0;
    double others = 0;
    for (int i = 0; i < one.length; i++) {
      product += (double) one[i] * other[i];
      lengths += (double) one[i] * one[i];
      others += (double) other[i] * other[i];
    }
    return Math.clamp(product / Math.sqrt(lengths * others), -1, 1);
  }
}
