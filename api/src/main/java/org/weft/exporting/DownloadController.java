package org.weft.exporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Clearance;

/// Landscapes as files: `GET /exports/demo.zip?format=weft-csv`.
///
/// The bytes go out as they are made, on the thread of the request: that is a virtual one, and no
/// time limit of asynchronous requests cuts a large file off. An export that cannot be completed
/// ends the connection, so that nobody takes half a file for a whole one.
@RestController
class DownloadController {

  private final ExportService exports;
  private final Clearance clearance;

  DownloadController(ExportService exports, Clearance clearance) {
    this.exports = exports;
    this.clearance = clearance;
  }

  @GetMapping("/exports/{landscape}.{ending}")
  void download(
      @PathVariable String landscape,
      @PathVariable String ending,
      @RequestParam(required = false) @Nullable String format,
      HttpServletResponse response)
      throws IOException {
    var exporter = exports.exporter(format);
    if (!exporter.fileEnding().equals(ending)) {
      throw new InvalidArgumentException(
          "ending", ending, "must be %s for %s".formatted(exporter.fileEnding(), format));
    }
    var source = exports.source(landscape, clearance.current());
    var name =
        ContentDisposition.attachment()
            .filename(source.landscape().slug() + "." + exporter.fileEnding())
            .build();
    response.setContentType(exporter.mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    exports.write(exporter, source, response.getOutputStream());
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refusal(InvalidArgumentException e) {
    var status = e.argument().equals("landscape") ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
    return ResponseEntity.status(status)
        .body(Map.of("field", e.argument(), "value", String.valueOf(e.value()), "rule", e.rule()));
  }
}
