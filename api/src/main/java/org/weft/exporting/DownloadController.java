package org.weft.exporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
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
import org.springframework.web.server.ResponseStatusException;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.Clearance;

/// Landscapes as files: `GET /exports/demo.zip?format=weft-csv`, and a part of one with `asOf`,
/// `evidence`, `issue`, `place`, `sector` and `visibility`.
///
/// What holds nothing but public facts may be read by pages of other servers: so Kumu reads a map
/// by its address.
///
/// The bytes go out as they are made, on the thread of the request: that is a virtual one, and no
/// time limit of asynchronous requests cuts a large file off. An export that cannot be completed
/// ends the connection, so that nobody takes half a file for a whole one.
@RestController
class DownloadController {

  private final ExportService exports;
  private final ExportFiles files;
  private final Clearance clearance;

  DownloadController(ExportService exports, ExportFiles files, Clearance clearance) {
    this.exports = exports;
    this.files = files;
    this.clearance = clearance;
  }

  @GetMapping("/exports/{landscape}.{ending}")
  void download(
      @PathVariable String landscape,
      @PathVariable String ending,
      @RequestParam(required = false) @Nullable String format,
      @RequestParam Map<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    var exporter = exports.exporter(format);
    if (!exporter.fileEnding().equals(ending)) {
      throw new InvalidArgumentException(
          "ending", ending, "must be %s for %s".formatted(exporter.fileEnding(), format));
    }
    var filter = FilterText.read(parameters::get);
    var seen = clearance.current();
    var source = exports.source(landscape, seen, filter);
    describe(
        response,
        exporter.mediaType(),
        source.landscape().slug() + "." + exporter.fileEnding(),
        filter.within(seen));
    exports.write(exporter, source, response.getOutputStream());
  }

  /// What an export that ran by itself wrote, as long as it is kept.
  @GetMapping("/exports/files/{id}")
  void fetch(@PathVariable String id, HttpServletResponse response) throws IOException {
    var file =
        files
            .find(id)
            .filter(one -> one.visibility().isShownTo(clearance.current()))
            .orElseThrow(() ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "There is no such file, or no longer."));
    describe(response, file.mediaType(), file.name(), file.visibility());
    response.setContentLengthLong(Files.size(file.path()));
    Files.copy(file.path(), response.getOutputStream());
  }

  private static void describe(
      HttpServletResponse response, String mediaType, String name, Visibility visibility) {
    response.setContentType(mediaType);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (visibility == Visibility.PUBLIC) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refusal(InvalidArgumentException e) {
    var status = e.argument().equals("landscape") ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
    return ResponseEntity.status(status)
        .body(Map.of("field", e.argument(), "value", String.valueOf(e.value()), "rule", e.rule()));
  }
}
