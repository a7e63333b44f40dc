package org.weft.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;

/// Reads facts as the inputs that would write them again.
///
/// What may not be seen is not named either: a reference to it is left out, and so is a fact that
/// cannot be without that reference. What is not in the part that is read is not named either; a
/// fact of which that would be an end, such as the giver of a flow, is left out.
@Component
public class FactPages {

  private static final CypherFile PAGE = CypherFile.load("writing/fact-page");
  private static final CypherFile NAMED = CypherFile.load("writing/facts-named");

  private static final int SIZE = 2_000;

  private final CypherRunner cypher;
  private final FactPartQueries parts;

  FactPages(CypherRunner cypher, FactPartQueries parts) {
    this.cypher = cypher;
    this.parts = parts;
  }

  /// @param after a key; the empty text to begin
  public FactPage read(FactSelection selection, EntityKind kind, String after) {
    var params = parameters(selection, kind);
    params.put("after", after);
    params.put("limit", SIZE);
    var read = cypher.list(PAGE, params, row -> FactRow.of(kind, row));
    var last = read.size() < SIZE ? null : read.getLast().id().key();
    return new FactPage(inputs(selection, read), last);
  }

  /// Those that there are, in no order.
  ///
  /// @param kind `ORGANIZATION` gives collaborations, too
  public List<FactInput> named(FactSelection selection, EntityKind kind, Collection<String> keys) {
    var read = new ArrayList<FactRow>();
    for (var one : FactId.kinds(kind)) {
      var params = parameters(selection, one);
      params.put("keys", List.copyOf(keys));
      read.addAll(cypher.list(NAMED, params, row -> FactRow.of(one, row)));
    }
    return inputs(selection, read);
  }

  private static Map<String, Object> parameters(FactSelection selection, EntityKind kind) {
    var shape = FactShape.of(kind);
    var params = new HashMap<String, Object>();
    params.put("landscapeId", selection.landscapeId());
    params.put("entity", kind.name());
    params.put("visible", selection.visible());
    params.put("fields", shape.properties());
    params.put("hasIdentifiers", shape.hasIdentifiers());
    return params;
  }

  private List<FactInput> inputs(FactSelection selection, List<FactRow> read) {
    var part = selection.part();
    Set<FactId> inPart = part == null ? null : parts.find(selection.landscapeId(), part, read);
    var inputs = new ArrayList<FactInput>(read.size());
    read.stream()
        .map(fact -> inPart == null ? fact.input() : fact.inputIn(inPart))
        .filter(Objects::nonNull)
        .forEach(inputs::add);
    return inputs;
  }
}
