package org.weft.graphdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A query kept as `cypher/<name>.cypher` on the class path.
///
/// Its first lines are a header of comments, which is kept true by `CypherFilesTest`:
///
/// ```
/// // Organizations of a landscape, one page.
/// // params:  $landscapeId, $after, $limit
/// // returns: id, name   (one row per organization)
/// // order:   sortKey, id
/// ```
///
/// A query that writes says what in one more line, `// writes:`. A long list goes on in the next
/// comment line; `none` is an empty one.
///
/// @param name room and question, for example `organizations/page`
/// @param text the whole file; the header is a comment to Neo4j as well
/// @param purpose the first sentence of the header
/// @param params names without `$`, in the order of the header
/// @param returns column names, in order
/// @param order as written; `none` where at most one row comes back
/// @param writes what is written; empty for a query that only reads
public record CypherFile(
    String name,
    String text,
    String purpose,
    List<String> params,
    List<String> returns,
    String order,
    Optional<String> writes) {

  /// Reads a file from the class path.
  ///
  /// @throws IllegalArgumentException if there is no such file or its header is not as above
  public static CypherFile load(String name) {
    var path = "/cypher/" + name + ".cypher";
    try (var file = CypherFile.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalArgumentException("No query " + path + " on the class path");
      }
      return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalArgumentException if the header is not as described above
  static CypherFile parse(String name, String text) {
    var header = CypherHeader.of(name, text);
    return new CypherFile(
        name,
        text,
        header.text("purpose"),
        header.names("params"),
        header.names("returns"),
        header.text("order"),
        header.find("writes"));
  }

  public boolean isWrite() {
    return writes.isPresent();
  }
}
