package org.weft.importing.mapping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.weft.importing.ImportBatch;

/// The mappings that come with Weft, for tables that many have.
final class ShippedMappings {

  private static final String FILES = "classpath*:importing/mapping/*.yaml";

  private ShippedMappings() {}

  /// Ordered by file name.
  static List<Mapping> all() {
    try {
      var files = new PathMatchingResourcePatternResolver().getResources(FILES);
      var mappings = new ArrayList<Mapping>();
      for (var file :
          Arrays.stream(files).sorted(Comparator.comparing(ShippedMappings::name)).toList()) {
        mappings.add(read(file));
      }
      return List.copyOf(mappings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mapping read(Resource file) throws IOException {
    var batch = new ImportBatch("", 100);
    try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      var node = YamlText.read(name(file), text);
      var mapping = new MappingReader(new Problems(name(file), batch)).read(node);
      if (batch.isRefused()) {
        throw new IllegalStateException("A mapping that is shipped is wrong: " + batch.notices());
      }
      return mapping;
    }
  }

  private static String name(Resource file) {
    return String.valueOf(file.getFilename());
  }
}
