package org.weft.importing.hsds;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;

/// Who can have a service: the words of HSDS 1.1 and ages are populations, any other text is what
/// it says.
final class Eligibility {

  private static final Set<String> WORDS =
      Set.of("adult", "child", "teen", "family", "female", "male", "transgender");

  private static final int OLDEST = 130;

  private final ImportBatch batch;
  private final Terms terms;

  Eligibility(ImportBatch batch, Terms terms) {
    this.batch = batch;
    this.terms = terms;
  }

  /// @param field what holds the text
  /// @param populations gets their keys
  /// @param conditions gets the text where it is one
  void read(
      Entry entry, String field, Collection<String> populations, Collection<String> conditions) {
    var text = entry.text(field);
    if (text != null) {
      var words =
          Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,;|]")).map(String::strip).toList();
      if (WORDS.containsAll(words)) {
        words.forEach(word -> populations.add(terms.population(entry.origin(), word).key()));
      } else {
        conditions.add(text);
      }
    }
    var ages = ages(entry);
    if (ages != null) {
      populations.add(terms.population(entry.origin(), ages).key());
    }
  }

  private @Nullable String ages(Entry entry) {
    var least = age(entry, "minimum_age");
    var most = age(entry, "maximum_age");
    if (least != null && most != null && most < least) {
      batch.ignore(entry.origin(), "maximum_age", most, "must not be less than minimum_age");
      most = null;
    }
    if (least == null || least == 0) {
      return most == null ? null : "ages up to " + most;
    }
    return most == null
        ? "ages %d and over".formatted(least)
        : "ages %d to %d".formatted(least, most);
  }

  /// In whole years, as some write `12.0`.
  private @Nullable Integer age(Entry entry, String field) {
    var text = entry.text(field);
    if (text == null) {
      return null;
    }
    var plain = text.replaceFirst("\\.0+$", "");
    if (plain.matches("\\d{1,3}") && Integer.parseInt(plain) <= OLDEST) {
      return Integer.valueOf(plain);
    }
    batch.ignore(entry.origin(), field, text, "must be years, from 0 to " + OLDEST);
    return null;
  }
}
