package org.weft.importing.networks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.actors.Cast;
import org.weft.importing.actors.Post;
import org.weft.importing.actors.Span;
import org.weft.importing.actors.Spans;
import org.weft.importing.actors.Tie;
import org.weft.landscape.TieKind;

/// Turns edges into ties, into flows where they fund, and into posts where a person is at one end.
final class EdgeReader {

  static final String UNDIRECTED =
      "must have a direction; it is taken to lead from source to target";

  private static final String NO_ROLE = "member";
  private static final List<EdgeField> KINDS = List.of(EdgeField.KIND, EdgeField.LABEL);

  private final ImportBatch batch;
  private final Cast cast;
  private final Map<String, String> keys;
  private final Spans spans;
  private final Flows flows;
  private final Set<String> unknownKinds = new HashSet<>();

  /// @param keys by id of a node
  EdgeReader(ImportBatch batch, Cast cast, Map<String, String> keys) {
    this.batch = batch;
    this.cast = cast;
    this.keys = keys;
    this.spans = new Spans(batch);
    this.flows = new Flows(batch);
  }

  void read(Edge edge) {
    var from = key(edge.from());
    var to = key(edge.to());
    var span =
        spans.read(
            edge.origin(), "start", edge.value(EdgeField.START), "end", edge.value(EdgeField.END));
    if (cast.hasPerson(from) && cast.hasPerson(to)) {
      batch.ignore(edge.origin(), null, null, "is between two people: left out");
    } else if (cast.hasPerson(from)) {
      post(edge, from, to, span);
    } else if (cast.hasPerson(to)) {
      post(edge, to, from, span);
    } else {
      read(edge, from, to, span);
    }
  }

  private String key(String id) {
    return Objects.requireNonNull(keys.get(id));
  }

  private void post(Edge edge, String person, String organization, Span span) {
    var role = edge.value(EdgeField.ROLE);
    if (role == null) {
      role = edge.value(EdgeField.LABEL);
    }
    if (role == null) {
      role = edge.value(EdgeField.KIND);
    }
    cast.add(
        new Post(edge.origin(), null, person, organization, role == null ? NO_ROLE : role, span));
  }

  private void read(Edge edge, String from, String to, Span span) {
    var funding = funding(edge);
    if (funding != null) {
      var isReversed = EdgeKinds.isFundedBy(funding);
      lose(edge, "must be of a tie; of money it is not kept", EdgeField.SHARE, EdgeField.DEPTH);
      flows.add(edge, isReversed ? to : from, isReversed ? from : to, span);
      return;
    }
    lose(
        edge,
        "must be of an edge that funds; of a tie it is not kept",
        EdgeField.AMOUNT,
        EdgeField.CURRENCY);
    lose(edge, "must be of an edge that ends at a person; of a tie it is not kept", EdgeField.ROLE);
    var kind = kind(edge);
    var isDirected = edge.isDirected() || !EdgeKinds.isMutual(kind);
    if (!edge.isDirected() && isDirected) {
      batch.repair(edge.origin(), "kind", kind, UNDIRECTED);
    }
    cast.add(
        new Tie(
            edge.origin(),
            null,
            kind,
            from,
            to,
            isDirected,
            share(edge),
            Depths.read(edge, batch),
            span));
  }

  /// The word by which it funds; null where it does not. A label counts where no kind is known.
  private static @Nullable String funding(Edge edge) {
    for (var field : KINDS) {
      var word = edge.value(field);
      if (word != null && EdgeKinds.isFunding(word)) {
        return word;
      }
      if (word != null && EdgeKinds.find(word).isPresent()) {
        return null;
      }
    }
    return null;
  }

  private void lose(Edge edge, String rule, EdgeField... fields) {
    for (var field : fields) {
      var value = edge.value(field);
      if (value != null) {
        batch.ignore(edge.origin(), name(field), value, rule);
      }
    }
  }

  private static String name(EdgeField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private TieKind kind(Edge edge) {
    for (var field : KINDS) {
      var word = edge.value(field);
      var kind = word == null ? null : EdgeKinds.find(word).orElse(null);
      if (kind != null) {
        return kind;
      }
      if (word != null && unknownKinds.add(word)) {
        batch.ignore(
            edge.origin(),
            name(field),
            word,
            "must be a kind of tie, such as member of; the tie is taken without that");
      }
    }
    return TieKind.UNKNOWN_LINK;
  }

  private @Nullable Double share(Edge edge) {
    var text = edge.value(EdgeField.SHARE);
    if (text == null) {
      return null;
    }
    if (text.matches("0(\\.\\d{1,15})?|1(\\.0{1,15})?|\\.\\d{1,15}")) {
      return Double.valueOf(text);
    }
    batch.ignore(edge.origin(), "share", text, "must be a fraction from 0 to 1");
    return null;
  }
}
