package org.weft.contract;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The documents of `clients/operations`: every operation with the fragments it uses, as a client
/// sends it.
final class Operations {

  private static final Path FOLDER = Path.of("../clients/operations");

  private final Map<String, FragmentDefinition> fragments = new TreeMap<>();
  private final Map<String, OperationDefinition> operations = new TreeMap<>();

  private Operations() {}

  static Operations read() {
    var read = new Operations();
    read.files().forEach(read::add);
    return read;
  }

  List<String> names() {
    return List.copyOf(operations.keySet());
  }

  OperationDefinition operation(String name) {
    return Objects.requireNonNull(operations.get(name));
  }

  /// The operation with all fragments that it uses, also through fragments.
  Document document(String name) {
    var used = new LinkedHashMap<String, FragmentDefinition>();
    collect(operation(name), used);
    var definitions = new ArrayList<Definition>();
    definitions.add(operation(name));
    definitions.addAll(used.values());
    return Document.newDocument().definitions(definitions).build();
  }

  /// Everything in one document, in which names are unique and every fragment is used.
  Document whole() {
    var definitions = new ArrayList<Definition>(operations.values());
    definitions.addAll(fragments.values());
    return Document.newDocument().definitions(definitions).build();
  }

  static boolean isRequired(VariableDefinition variable) {
    return variable.getType() instanceof NonNullType && variable.getDefaultValue() == null;
  }

  private void collect(Node<?> node, Map<String, FragmentDefinition> used) {
    if (node instanceof FragmentSpread spread && !used.containsKey(spread.getName())) {
      var fragment = Objects.requireNonNull(fragments.get(spread.getName()), spread.getName());
      used.put(spread.getName(), fragment);
      collect(fragment, used);
    }
    node.getChildren().forEach(child -> collect(child, used));
  }

  private void add(Document document) {
    for (var definition : document.getDefinitions()) {
      var before =
          switch (definition) {
            case OperationDefinition it -> operations.put(it.getName(), it);
            case FragmentDefinition it -> fragments.put(it.getName(), it);
            default -> throw new AssertionError("neither operation nor fragment: " + definition);
          };
      if (before != null) {
        throw new AssertionError("two definitions have one name: " + definition);
      }
    }
  }

  private List<Document> files() {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".graphql"))
          .sorted()
          .map(Operations::parsed)
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Document parsed(Path file) {
    try {
      return Parser.parse(Files.readString(file));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
