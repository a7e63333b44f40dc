package org.weft.exporting;

import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.view.Landscape;

/// Formats, and where to fetch them.
@Controller
class ExportController {

  private final ExportService exports;

  ExportController(ExportService exports) {
    this.exports = exports;
  }

  @QueryMapping
  List<ExportFormat> exportFormats() {
    return exports.exporters().stream().map(ExportFormat::of).toList();
  }

  /// What could be cannot be fetched.
  @SchemaMapping(typeName = "Landscape")
  List<ExportLink> exportLinks(Landscape landscape) {
    return landscape.hypothetical()
        ? List.of()
        : exports.exporters().stream().map(one -> ExportLink.of(landscape.slug(), one)).toList();
  }
}
