package org.weft.importing.bods;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.actors.Cast;
import org.weft.importing.actors.Post;
import org.weft.importing.actors.Shares;
import org.weft.importing.actors.Span;
import org.weft.importing.actors.Spans;
import org.weft.importing.actors.Tie;
import org.weft.importing.documents.Fields;
import org.weft.landscape.TieKind;
import tools.jackson.databind.JsonNode;

/// Relationships: each interest of an entity is a tie, each of a person a post.
final class Interests {

  private static final Set<String> OWNING =
      Set.of(
          "shareholding",
          "rightsToSurplusAssetsOnDissolution",
          "rightsToProfitOrIncome",
          "enjoymentAndUseOfAssets",
          "rightToProfitOrIncomeFromAssets");

  private static final Set<String> UNKNOWN = Set.of("unknownInterest", "unpublishedInterest");

  private final ImportBatch batch;
  private final Cast cast;
  private final Parties parties;
  private final Spans spans;
  private final Shares shares;

  Interests(ImportBatch batch, Cast cast, Parties parties) {
    this.batch = batch;
    this.cast = cast;
    this.parties = parties;
    this.spans = new Spans(batch);
    this.shares = new Shares(batch);
  }

  void read(Statement statement) {
    if (statement.type() != Statement.Type.RELATIONSHIP) {
      return;
    }
    var subject = end(statement, "subject");
    var party = end(statement, "interestedParty");
    if (subject == null || party == null) {
      return;
    }
    if (!cast.hasActor(subject)) {
      batch.reject(statement.origin(), "subject", subject, "must be an entity");
      return;
    }
    var interests = Fields.objects(statement.details(), "interests");
    for (var interest : interests.isEmpty() ? List.of(statement.details()) : interests) {
      add(statement, party, subject, interest);
    }
  }

  /// @return the key of the party; null when it is none, which is said in a notice
  private @Nullable String end(Statement statement, String field) {
    var value = statement.details().path(field);
    var record = value.isString() ? value.asString() : null;
    for (var described : List.of("describedByEntityStatement", "describedByPersonStatement")) {
      record = record == null ? Fields.text(value, described) : record;
    }
    if (record == null) {
      var reason = Fields.text(value, "reason");
      if (reason == null) {
        reason = Fields.text(value.path("unspecified"), "reason");
      }
      batch.ignore(statement.origin(), field, reason, "must be a record: the interest is left out");
      return null;
    }
    var key = Parties.key(record);
    if (cast.hasActor(key) || cast.hasPerson(key)) {
      return key;
    }
    var reason = parties.unnamedReason(record);
    if (reason == null) {
      batch.reject(statement.origin(), field, record, "must be a record of the input");
    } else {
      batch.ignore(statement.origin(), field, reason, "must have a name: the interest is left out");
    }
    return null;
  }

  private void add(Statement statement, String party, String subject, JsonNode interest) {
    var at = statement.origin();
    var level = Fields.text(interest, "directOrIndirect");
    if (level == null) {
      level = Fields.text(interest, "interestLevel");
    }
    if ("indirect".equals(level)) {
      var components =
          statement.details().has("componentRecords")
              ? "componentRecords"
              : "componentStatementIDs";
      if (!statement.details().path(components).isEmpty()) {
        batch.ignore(at, "directOrIndirect", level, "is told by its components: left out");
        return;
      }
      batch.repair(at, "directOrIndirect", level, "must be direct: kept as if it were");
    }
    var type = type(interest);
    var span = span(statement, interest);
    var key = Parties.key(statement.record()) + "/" + type + from(span);
    if (cast.hasPerson(party)) {
      cast.add(new Post(at, key, party, subject, role(type, interest), span));
    } else {
      cast.add(new Tie(at, key, kind(type), party, subject, true, share(at, interest), null, span));
    }
  }

  private static String from(Span span) {
    return span.from() == null ? "" : "/" + span.from();
  }

  // Before 0.3 the words were joined by hyphens.
  private static String type(JsonNode interest) {
    var word = Objects.requireNonNullElse(Fields.text(interest, "type"), "unknownInterest");
    var type = new StringBuilder();
    for (var part : word.split("-")) {
      type.append(
          type.isEmpty() || part.isEmpty()
              ? part
              : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return type.toString();
  }

  private static TieKind kind(String type) {
    if (UNKNOWN.contains(type)) {
      return TieKind.UNKNOWN_LINK;
    }
    return OWNING.contains(type) ? TieKind.OWNS : TieKind.CONTROLS;
  }

  private Span span(Statement statement, JsonNode interest) {
    var end = Fields.text(interest, "endDate");
    return spans.read(
        statement.origin(),
        "startDate",
        Fields.text(interest, "startDate"),
        "endDate",
        end == null && statement.isClosed() ? statement.date() : end);
  }

  private @Nullable Double share(Origin at, JsonNode interest) {
    var share = interest.path("share");
    var exact = Fields.text(share, "exact");
    if (exact != null) {
      return shares.ofPercentage(at, "share.exact", exact);
    }
    var least = bound(share, "minimum", "exclusiveMinimum");
    var most = bound(share, "maximum", "exclusiveMaximum");
    if (least != null && least.equals(most)) {
      return shares.ofPercentage(at, "share.minimum", least);
    }
    if (least != null || most != null) {
      batch.ignore(at, "share", range(least, most), "must be exact; the share stays unknown");
    }
    return null;
  }

  /// The bound that may be reached, else the one that may not; of older versions the latter only
  /// says which of them the former is.
  private static @Nullable String bound(JsonNode share, String inclusive, String exclusive) {
    var bound = Fields.text(share, inclusive);
    return bound == null && share.path(exclusive).isNumber()
        ? Fields.text(share, exclusive)
        : bound;
  }

  private static String range(@Nullable String least, @Nullable String most) {
    return Objects.requireNonNullElse(least, "0") + "–" + Objects.requireNonNullElse(most, "100");
  }

  private static String role(String type, JsonNode interest) {
    var words = type.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    var share = interest.path("share");
    var exact = Fields.text(share, "exact");
    if (exact != null) {
      return words + ", " + exact + "%";
    }
    var least = bound(share, "minimum", "exclusiveMinimum");
    var most = bound(share, "maximum", "exclusiveMaximum");
    return least == null && most == null ? words : words + ", " + range(least, most) + "%";
  }
}
