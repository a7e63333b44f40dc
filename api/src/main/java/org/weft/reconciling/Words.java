package org.weft.reconciling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Words that say little about who is meant, from `reconciling/words.csv`, which is kept by hand.
final class Words {

  private static final Map<Kind, Map<String, String>> KNOWN = read();

  private Words() {}

  /// What a word is to a name, an identifier or a website.
  enum Kind {
    /// A legal form at the end of a name.
    LEGAL,
    /// A legal form at either end.
    LEGAL_FIRST,
    /// Says nothing: an article, a preposition.
    FILLER,
    /// Another spelling, or another language, of a common word.
    SAME_AS,
    /// Stands where a name should.
    NO_NAME,
    /// Stands where an identifier should.
    NO_IDENTIFIER,
    /// A web host that many share.
    SHARED_HOST
  }

  static boolean is(Kind kind, String word) {
    return words(kind).containsKey(word);
  }

  /// Whether it stands where an identifier should.
  static boolean isNoIdentifier(String id) {
    return is(Kind.NO_IDENTIFIER, Folding.fold(id));
  }

  /// The common form of a word; null when it is none of this kind.
  static @Nullable String meaning(Kind kind, String word) {
    return words(kind).get(word);
  }

  private static Map<String, String> words(Kind kind) {
    return Objects.requireNonNull(KNOWN.get(kind));
  }

  private static Map<Kind, Map<String, String>> read() {
    var known = new EnumMap<Kind, Map<String, String>>(Kind.class);
    for (var kind : Kind.values()) {
      known.put(kind, new HashMap<>());
    }
    var file = Objects.requireNonNull(Words.class.getResourceAsStream("/reconciling/words.csv"));
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        Objects.requireNonNull(known.get(Kind.valueOf(row.getField("kind"))))
            .put(row.getField("word"), row.getField("means"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }
}
