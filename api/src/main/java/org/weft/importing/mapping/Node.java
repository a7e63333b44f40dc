package org.weft.importing.mapping;

import java.util.LinkedHashMap;
import java.util.List;

/// A piece of YAML that knows where it stands.
sealed interface Node {

  int line();

  /// Where it stands in the document: `tables[0].facts[1].key`.
  String path();

  record Text(int line, String path, String value) implements Node {}

  record Items(int line, String path, List<Node> values) implements Node {}

  record Fields(int line, String path, LinkedHashMap<String, Node> values) implements Node {}
}
