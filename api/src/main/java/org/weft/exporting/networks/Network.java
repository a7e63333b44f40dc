package org.weft.exporting.networks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.ExportSource;
import org.weft.exporting.FactFields;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.Reference;

/// A landscape as nodes and edges. What is not one of them is left out.
public final class Network {

  /// What the formats of networks cannot hold.
  public static final List<String> LOSES =
      List.of(
          "Needs, surveys and seat templates.",
          "Flows whose giver and seats whose holder is unknown: an edge has two ends.",
          "What sectors, places, issues, services and populations are; facts name them by key.",
          "That something is unknown and that it is not stated look the same.");

  private static final List<EntityKind> NODES =
      List.of(
          EntityKind.ORGANIZATION,
          EntityKind.COLLABORATION,
          EntityKind.PERSON,
          EntityKind.EFFORT,
          EntityKind.INITIATIVE);

  private static final Map<EntityKind, Ends> EDGES =
      Map.of(
          EntityKind.TIE, new Ends("from", "to"),
          EntityKind.FLOW, new Ends("from", "to"),
          EntityKind.POST, new Ends("person", "organization"),
          EntityKind.SEAT, new Ends("member", "collaboration"));

  private static final Set<String> OF_THE_NODE = Set.of("key", "name");

  private Network() {}

  private record Ends(String from, String to) {}

  /// Takes nodes or edges one by one.
  @FunctionalInterface
  public interface Sink<T> {
    void take(T part) throws IOException;
  }

  public static void nodes(ExportSource source, Sink<Node> sink) throws IOException {
    for (var kind : NODES) {
      source.facts(kind, fact -> sink.take(node(fact)));
    }
  }

  /// How often nodes and edges go through the facts of a kind.
  public static int passes(EntityKind kind) {
    return NODES.contains(kind) ? 2 : EDGES.containsKey(kind) ? 1 : 0;
  }

  /// Both ends of each are among the nodes.
  public static void edges(ExportSource source, Sink<Edge> sink) throws IOException {
    for (var kind : NODES) {
      source.facts(kind, fact -> takeReferences(fact, sink));
    }
    edgesOfTheirOwn(source, sink);
  }

  /// Nodes and edges side by side, each in the order that they have alone: for those who can keep
  /// one of them for later, in half the time.
  public static void parts(ExportSource source, Sink<Node> nodes, Sink<Edge> edges)
      throws IOException {
    for (var kind : NODES) {
      source.facts(
          kind,
          fact -> {
            nodes.take(node(fact));
            takeReferences(fact, edges);
          });
    }
    edgesOfTheirOwn(source, edges);
  }

  /// Whether facts of a kind are nodes or edges.
  public static boolean isPart(EntityKind kind) {
    return NODES.contains(kind) || EDGES.containsKey(kind);
  }

  private static void takeReferences(FactInput fact, Sink<Edge> sink) throws IOException {
    for (var edge : references(fact)) {
      sink.take(edge);
    }
  }

  private static void edgesOfTheirOwn(ExportSource source, Sink<Edge> sink) throws IOException {
    for (var kind : List.of(EntityKind.TIE, EntityKind.FLOW, EntityKind.POST, EntityKind.SEAT)) {
      source.facts(
          kind,
          fact -> {
            var edge = edge(fact);
            if (edge != null) {
              sink.take(edge);
            }
          });
    }
  }

  private static Node node(FactInput fact) {
    var all = values(fact);
    var fields = new LinkedHashMap<String, Object>();
    fields.put("key", String.valueOf(fact.key()));
    var references = FactFields.references(fact.entity()).iterator();
    for (var name : FactFields.names(fact.entity())) {
      var reference = references.next();
      var value = all.get(name);
      if (value != null && !OF_THE_NODE.contains(name) && !isNode(reference)) {
        fields.put(name, plain(value));
      }
    }
    return new Node(
        id(fact.entity(), String.valueOf(fact.key())),
        String.valueOf(all.get("name")),
        fact.entity().typeName(),
        fields);
  }

  private static List<Edge> references(FactInput fact) {
    var edges = new ArrayList<Edge>();
    var all = values(fact);
    var from = id(fact.entity(), String.valueOf(fact.key()));
    var names = FactFields.names(fact.entity()).iterator();
    for (var reference : FactFields.references(fact.entity())) {
      var value = all.get(names.next());
      if (value != null && reference != null && isNode(reference)) {
        for (var key : value instanceof List<?> many ? many : List.of(value)) {
          var to = id(reference.to(), key.toString());
          edges.add(
              new Edge(
                  from + " " + reference.via() + " " + to, from, to, reference.via(), Map.of()));
        }
      }
    }
    return edges;
  }

  private static @Nullable Edge edge(FactInput fact) {
    var ends = EDGES.get(fact.entity());
    var all = values(fact);
    var from = ends == null ? null : all.remove(ends.from());
    var to = ends == null ? null : all.remove(ends.to());
    if (from == null || to == null) {
      return null;
    }
    all.remove("key"); // the id has it, and NetworkX has a `key` of its own for edges
    var isTie = fact.entity() == EntityKind.TIE;
    var kind = isTie ? String.valueOf(all.remove("kind")) : fact.entity().name();
    var fields = new LinkedHashMap<String, Object>();
    all.forEach(
        (name, value) -> fields.put(name.equals("kind") ? "resourceKind" : name, plain(value)));
    return new Edge(
        fact.entity() + " " + fact.key(),
        id(fact.entity() == EntityKind.POST ? EntityKind.PERSON : EntityKind.ORGANIZATION, from),
        id(EntityKind.ORGANIZATION, to),
        kind,
        fields);
  }

  private static boolean isNode(@Nullable Reference reference) {
    return reference != null && NODES.contains(reference.to());
  }

  /// Organizations and collaborations share their keys.
  private static String id(EntityKind kind, Object key) {
    return (kind.isActor() ? "actor" : kind.typeName().toLowerCase(Locale.ROOT)) + ":" + key;
  }

  private static Map<String, Object> values(FactInput fact) {
    var values = new LinkedHashMap<String, Object>();
    var all = FactFields.values(fact).iterator();
    for (var name : FactFields.names(fact.entity())) {
      var value = all.next();
      if (value != null) {
        values.put(name, value);
      }
    }
    return values;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Number number -> number;
      case Boolean truth -> truth;
      case IdentifierInput(String scheme, String id) -> scheme + ":" + id;
      case List<?> list ->
          list.stream().map(one -> plain(one).toString()).collect(Collectors.joining("|"));
      default -> value.toString();
    };
  }
}
