package org.weft.importing.bods;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import tools.jackson.databind.JsonNode;

/// The records of an input, each by its latest statement.
final class Records {

  private static final Comparator<Statement> AGE =
      Comparator.comparing(Statement::date)
          .thenComparing(Statement::isClosed)
          .thenComparing(Statement::id);

  private final ImportBatch batch;
  private final Map<String, Statement> records = new TreeMap<>();
  private final Set<String> replaced = new HashSet<>();

  Records(ImportBatch batch) {
    this.batch = batch;
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  void read(Origin origin, JsonNode object) {
    var id = first(object, "statementId", "statementID");
    var word = first(object, "recordType", "statementType");
    if (id == null || word == null) {
      batch.reject(origin, id == null ? "statementId" : "recordType", null, "must be filled");
      return;
    }
    var type = Statement.Type.find(word);
    if (type == null) {
      batch.reject(origin, "recordType", word, "must be entity, person or relationship");
      return;
    }
    object.path("replacesStatements").forEach(other -> replaced.add(other.asString("")));
    var record = Objects.requireNonNullElse(first(object, "recordId"), id);
    var statement =
        new Statement(
            origin,
            record,
            id,
            type,
            Objects.requireNonNullElse(first(object, "statementDate"), ""),
            "closed".equals(first(object, "recordStatus")),
            object.has("recordDetails") ? object.path("recordDetails") : object);
    records.merge(record, statement, this::later);
  }

  /// Which of two statements about one record counts. Of two different ones of the same id and date
  /// nobody can tell; the same one is taken wherever they stand, and the other is said to be lost.
  private Statement later(Statement one, Statement other) {
    var age = AGE.compare(one, other);
    if (age != 0 || one.details().equals(other.details())) {
      return age >= 0 ? one : other;
    }
    var isFirst = one.details().toString().compareTo(other.details().toString()) <= 0;
    var lost = isFirst ? other : one;
    batch.reject(
        lost.origin(),
        "statementId",
        lost.id(),
        "must be the only statement of this id; another one is taken");
    return isFirst ? one : other;
  }

  private static @Nullable String first(JsonNode object, String... fields) {
    for (var field : fields) {
      var text = Fields.text(object, field);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /// In the order of their ids, without those that others replace.
  List<Statement> latest() {
    return records.values().stream().filter(one -> !replaced.contains(one.id())).toList();
  }
}
