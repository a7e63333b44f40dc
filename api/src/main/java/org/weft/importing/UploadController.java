package org.weft.importing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes a file to be imported: `POST /uploads?name=grants.json` with the bytes as the body. The
/// answer has the `id` that the mutation `importRun` asks for.
///
/// It takes only content types that a web page of another origin cannot send without asking first.
@RestController
class UploadController {

  private static final String FILE_NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .()-]{0,199}";

  private final Uploads uploads;
  private final HomeDisk disk;

  UploadController(Uploads uploads, HomeDisk disk) {
    this.uploads = uploads;
    this.disk = disk;
  }

  @PostMapping(
      path = "/uploads",
      consumes = {
        "application/octet-stream",
        "application/json",
        "application/xml",
        "application/zip",
        "application/gzip",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/csv"
      })
  ResponseEntity<Map<String, String>> upload(
      @RequestParam(defaultValue = "") String name, HttpServletRequest request) throws IOException {
    if (!name.matches(FILE_NAME)) {
      return refusal(
          HttpStatus.BAD_REQUEST, "name", "must be a file name without folders: ?name=grants.json");
    }
    if (request.getContentLengthLong() > uploads.maxBytes()) {
      return tooLarge();
    }
    try {
      return ResponseEntity.status(HttpStatus.CREATED)
          .body(Map.of("id", uploads.keep(name, request.getInputStream())));
    } catch (TooLargeException _) {
      return tooLarge();
    } catch (NoRoomException e) {
      return refusal(
          HttpStatus.INSUFFICIENT_STORAGE,
          "body",
          "must fit on the disk of the server (%s%s)".formatted(e.getMessage(), disk.said()));
    }
  }

  private ResponseEntity<Map<String, String>> tooLarge() {
    return refusal(
        HttpStatus.CONTENT_TOO_LARGE, "body", "must have at most " + uploads.maxBytes() + " bytes");
  }

  private static ResponseEntity<Map<String, String>> refusal(
      HttpStatus status, String field, String rule) {
    return ResponseEntity.status(status).body(Map.of("field", field, "rule", rule));
  }
}
