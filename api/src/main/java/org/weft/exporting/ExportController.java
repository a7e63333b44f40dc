package org.weft.exporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Clearance;
import org.weft.landscape.view.Landscape;
import org.weft.operations.OperationPayload;
import org.weft.writing.UserError;
import org.weft.writing.UserErrorCode;

/// Formats, and where to fetch them.
@Controller
class ExportController {

  private final ExportService exports;
  private final ExportOperations operations;
  private final Clearance clearance;

  ExportController(ExportService exports, ExportOperations operations, Clearance clearance) {
    this.exports = exports;
    this.operations = operations;
    this.clearance = clearance;
  }

  @QueryMapping
  List<ExportFormat> exportFormats() {
    return exports.exporters().stream().map(ExportFormat::of).toList();
  }

  @MutationMapping
  OperationPayload exportStart(
      @Argument String landscape,
      @Argument String format,
      @Argument @Nullable ExportFilter filter) {
    try {
      return OperationPayload.of(
          operations.start(
              landscape, format, filter == null ? ExportFilter.NONE : filter, clearance.current()));
    } catch (InvalidArgumentException e) {
      var error =
          UserError.of(
              e.argument().equals("landscape")
                  ? UserErrorCode.UNKNOWN_LANDSCAPE
                  : UserErrorCode.INVALID,
              e.argument(),
              e.value() == null ? null : e.value().toString(),
              e.rule());
      return new OperationPayload(null, List.of(error));
    }
  }

  /// What could be cannot be fetched.
  @SchemaMapping(typeName = "Landscape")
  List<ExportLink> exportLinks(Landscape landscape, @Argument @Nullable ExportFilter filter) {
    var part = filter == null ? ExportFilter.NONE : filter;
    return landscape.hypothetical()
        ? List.of()
        : exports.exporters().stream()
            .map(one -> ExportLink.of(landscape.slug(), one, part))
            .toList();
  }
}
