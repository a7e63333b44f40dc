package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.DescribedNode;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The SDL is the manual: each type, field, argument and enum value has a description.
class DescriptionsTest {

  private static final Path SCHEMA = Path.of("../graph-schema/graphql");

  @Test
  void everyElementOfTheSchemaIsDescribed() throws IOException {
    var undescribed = new ArrayList<String>();
    for (var file : files()) {
      Parser.parse(Files.readString(file))
          .getDefinitions()
          .forEach(definition -> collect(SCHEMA.relativize(file) + ": ", definition, undescribed));
    }
    assertThat(undescribed)
        .as("write a sentence for the user of the API above each of these (STYLE 7.4)")
        .isEmpty();
  }

  @Test
  void anElementWithoutOneIsFound() {
    var undescribed = new ArrayList<String>();
    Parser.parse("\"T.\" type T { \"a.\" a(b: Int): Int c: Int } enum E { X }")
        .getDefinitions()
        .forEach(definition -> collect("", definition, undescribed));
    assertThat(undescribed).containsExactly("T.a.b", "T.c", "E", "E.X");
  }

  private static List<Path> files() throws IOException {
    try (var paths = Files.walk(SCHEMA)) {
      return paths.filter(path -> path.toString().endsWith(".graphqls")).sorted().toList();
    }
  }

  private static void collect(String owner, Node<?> node, List<String> undescribed) {
    if (!(node instanceof DescribedNode<?> described) || !(node instanceof NamedNode<?> named)) {
      return;
    }
    var path = owner + named.getName();
    var description = described.getDescription();
    boolean isBlank = description == null || description.getContent().isBlank();
    if (isBlank && !(node instanceof ObjectTypeExtensionDefinition)) {
      undescribed.add(path);
    }
    node.getChildren().forEach(child -> collect(path + ".", child, undescribed));
  }
}
